"""The house stays one that can be read: no function, module or folder grows beyond what fits on a screen or in a head."""

import ast
from collections import Counter
from pathlib import Path

HOUSE = Path(__file__).parents[2] / "sltdocs"
MODULES = sorted(HOUSE.rglob("*.py"))


def test_no_function_is_longer_than_forty_lines():
    assert [
        f"{module.relative_to(HOUSE)}: {node.name}"
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno >= 40
    ] == []


def test_no_module_is_longer_than_four_hundred_lines():
    lines = {module.relative_to(HOUSE): len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES}
    assert lines
    assert {str(module): many for module, many in lines.items() if many > 400} == {}


def test_no_folder_holds_more_than_fifteen_modules():
    folders = Counter(module.parent for module in MODULES if module.name != "__init__.py")
    assert {str(folder.relative_to(HOUSE)): many for folder, many in folders.items() if many > 15} == {}
