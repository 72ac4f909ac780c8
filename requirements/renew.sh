#!/usr/bin/env bash
# Renews lock.txt: for every interpreter and system at once, from what pyproject.toml asks for. Needs uv; see CONTRIBUTING.md.
set -euo pipefail
cd "$(dirname "$0")/.."

uv pip compile --quiet --universal --python-version 3.11 --upgrade --extra test \
    --no-annotate --no-header --no-emit-index-url --output-file requirements/lock.txt pyproject.toml
# A marker of thousands of letters names nearly every machine there is; a constraint may just as well hold on all of them.
sed -E 's/ ;.{200,}//' requirements/lock.txt > requirements/lock.txt.new
mv requirements/lock.txt.new requirements/lock.txt
