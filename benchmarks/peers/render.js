// Renders a template with one engine and says what it took: node render.js ENGINE TEMPLATE DATA OUT TIMES
"use strict";
const fs = require("fs");

const engines = {
  docxtemplater: () => {
    const PizZip = require("pizzip");
    const Docxtemplater = require("docxtemplater");
    return async (template, data) => {
      const document = new Docxtemplater(new PizZip(fs.readFileSync(template)), { paragraphLoop: true, linebreaks: true });
      document.render(data);
      return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
    };
  },
  carbone: () => {
    const carbone = require("carbone");
    return (template, data) =>
      new Promise((done, failed) => carbone.render(template, data, {}, (fault, out) => (fault ? failed(fault) : done(out))));
  },
  "docx-templates": () => {
    const { createReport } = require("docx-templates");
    return async (template, data) =>
      Buffer.from(
        await createReport({
          template: fs.readFileSync(template),
          data,
          cmdDelimiter: ["+++", "+++"],
          maximumWalkingDepth: 1e9, // it takes thousands of rows for an endless loop
        }),
      );
  },
  "easy-template-x": () => {
    const { TemplateHandler } = require("easy-template-x");
    return async (template, data) => Buffer.from(await new TemplateHandler().process(fs.readFileSync(template), data));
  },
};

async function main([engine, template, dataFile, out, times]) {
  const render = engines[engine]();
  const data = JSON.parse(fs.readFileSync(dataFile, "utf8"));
  const measured = [];
  const started = Date.now();
  for (let round = 0; round < Number(times) && Date.now() - started < 20000; round++) {
    const cpu = process.cpuUsage();
    const begun = process.hrtime.bigint();
    const document = await render(template, data);
    const wall = Number(process.hrtime.bigint() - begun) / 1e9;
    const used = process.cpuUsage(cpu);
    measured.push({ cpu: (used.user + used.system) / 1e6, wall });
    if (round === 0) fs.writeFileSync(out, document);
  }
  console.log(JSON.stringify(measured));
}

main(process.argv.slice(2)).catch((fault) => {
  console.error(String(fault && fault.message ? fault.message : fault).slice(0, 300));
  process.exit(1);
});
