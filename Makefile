# Two commands do everything on a fresh Debian 12: `make run` and `make test`. The rest serves who works on the house.
PYTHON := .venv/bin/python
SPECIMENS ?= 1

.PHONY: run test install lint types bench-extraction bench-matters bench-reading lock clean

run: ## install what is missing, start the service with a sample matter, print where to look
	@.ci/install.sh run
	@test -d .local/sample || $(PYTHON) -m tests.specimens sample .local/sample
	@exec .venv/bin/evidence serve --sample .local/sample

test: ## everything, real parts included
	@.ci/install.sh test
	@$(MAKE) --no-print-directory lint types
	@$(PYTHON) -m pytest -q -n 2 --dist loadgroup

install: ## system packages, fonts and the locked environment
	@.ci/install.sh test

lint: ## style and layers
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check -q .
	@.venv/bin/lint-imports --no-cache

types: ## mypy strict on all packages and tests
	@.venv/bin/mypy

bench-extraction: ## facts on the kept-back wordings: F1 per kind and condition, wrong among automatic
	@$(PYTHON) -m tests.bench.bench_extraction --set seventh --count $(SPECIMENS)

bench-matters: ## the sample matters: provision, conclusion, net sum, conflicts against what must follow
	@$(PYTHON) -m tests.bench.bench_matters

bench-reading: ## characters, values, CPU and memory, ours beside plain Tesseract and OCRmyPDF (if installed)
	@$(PYTHON) -m tests.bench.bench_reading

lock: ## resolve the dependencies again, locked by version and hash, without index addresses
	@.venv/bin/uv pip compile -q pyproject.toml --extra dev --python-version 3.11 --generate-hashes \
	  --no-annotate --no-header --upgrade -o requirements.lock

clean: ## remove the environment and what the service stored here
	@rm -rf .venv .local build *.egg-info .mypy_cache .pytest_cache .ruff_cache
