# `make demo` reads the sample story; `make test` checks everything. `make help` lists the rest.

# The first Python here that is 3.11 or newer and really runs (a version manager's shim may exist and not run).
PYTHON ?= $(firstword $(foreach name,python3.11 python3,$(shell \
  $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $(name))))
DATA ?= ../shared/data
JOBS ?= 2
SHORTS := src/storyworld/gold/data/shorts
SAMPLE ?= samples/the-lantern-ferry.txt

VENV := .venv
BIN := $(VENV)/bin
NAME = $(basename $(notdir $(SAMPLE)))

.DEFAULT_GOAL := help
.PHONY: help demo test lint format docs bench gates clean
.DELETE_ON_ERROR:

help:  ## list what there is to make
	@grep -E '^[a-z]+:.*  ## ' $(MAKEFILE_LIST) | sed -E 's/:.*  ## /\t/' | expand -t 10

demo: $(VENV)/installed  ## read the sample story, show it, and write its page and story file to demo/
	@mkdir -p demo
	$(BIN)/storyworld read $(SAMPLE) --html demo/$(NAME).html --json demo/$(NAME).json
	@echo "Open demo/$(NAME).html in a browser; demo/$(NAME).json is the same story as data."

test: lint  ## check style, types and behaviour
	$(BIN)/pytest

lint: $(VENV)/installed-dev  ## check style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format: $(VENV)/installed-dev  ## format the code
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: $(VENV)/installed-dev  ## write the generated parts of docs/ anew
	$(BIN)/python docs/generate.py

bench: $(VENV)/installed-bench  ## measure speed, memory and size, beside spaCy's
	$(BIN)/python benchmarks/speed.py

gates: $(VENV)/installed  ## hold the evaluation against its floors, where the data is (DATA=FOLDER)
	$(BIN)/storyworld evaluate shorts --data $(SHORTS)/dev --jobs $(JOBS) --floors benchmarks/floors.json
	@if [ ! -d "$(DATA)" ]; then \
	  echo "There is no data at $(DATA), so the quality gates are skipped."; exit 0; \
	fi; \
	status=0; \
	for pair in litbank:litbank ud:ud pdnc:pdnc passages:stories lines:stories scenes:stories; do \
	  $(BIN)/storyworld evaluate $${pair%%:*} --data "$(DATA)/$${pair##*:}" --jobs $(JOBS) \
	    --floors benchmarks/floors.json || status=1; \
	done; \
	exit $$status

clean:  ## remove what was made here
	rm -rf $(VENV) demo dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

# The environment is made anew whenever pyproject.toml changes. pip learnt `--group` in 25.1.
$(VENV)/installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "storyworld needs Python 3.11 or newer; install it, or name it: make PYTHON=/path/to/python3.11."; exit 1; }
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV) >/dev/null || { rm -rf $(VENV); echo "$(PYTHON) cannot make virtual environments; on Debian, install python3-venv (sudo apt install python3-venv) and try again."; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

$(VENV)/installed-bench: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group bench
	@touch $@
