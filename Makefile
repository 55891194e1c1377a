# 望楼 Wanglou. Every target sets up what it needs by itself: a fresh clone and one command are enough.

VENV ?= .venv
python := $(VENV)/bin/python
setup := VENV='$(VENV)' sh setup.sh

.DEFAULT_GOAL := help
.PHONY: help demo test lint check bench pictures openapi web web-check lock lock-check licences wheel clean

help: ## 这一页 / this page
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: ## 开演示，打印地址和口令；ARGS='--headless' 无人看也跑完 / run the demonstration
	@$(setup) run
	@$(python) -m wanglou demo $(ARGS)

# A run for each core; a file stays with one of them, so that what its tests share is made once.
test: ## 跑全部测试；ARGS='tests/protocol' 只跑一部分 / run the tests
	@$(setup) test
	@$(python) -m pytest $(if $(ARGS),$(ARGS),--numprocesses auto --dist loadfile --durations 25 --durations-min 5)

lint: ## 格式、规则、类型、进出关系 / formatter, linter, types, import contracts
	@$(setup) test
	$(python) -m ruff format --check .
	$(python) -m ruff check .
	$(python) -m mypy
	MYPYPATH=docs $(python) -m mypy --explicit-package-bases bench docs/*.py
	$(VENV)/bin/lint-imports --no-cache

check: lint test ## 交稿前跑这个：lint 加 test / what every change must pass

# Programs that want no data; the others say themselves which they want. 69: something must be installed first.
bench_alone = $(shell grep -L 'required=True' $$(grep -l '__main__' bench/[a-z]*.py))

bench: ## 量速度和资源，JSON，全部要几小时；单跑一项 python bench/NAME.py / measure: hours; one alone as shown
	@$(setup) test
	@left=; for script in $(bench_alone); do echo "== $$script" >&2; code=0; $(python) "$$script" $(ARGS) || code=$$?; \
	case $$code in 0) ;; 69) left="$$left $$script" ;; *) exit 1 ;; esac; done; \
	[ -z "$$left" ] || echo "== 没有量，缺程序 / passed over, something is missing:$$left" >&2

pictures: ## 从跑着的演示截 README 的图 / README's pictures from the running demonstration
	@$(setup) test
	@$(python) docs/pictures.py $(ARGS)

openapi: ## 改了接口之后：重写 web/openapi.json / after a change to the interface
	@$(setup) test
	@$(python) docs/openapi.py

web: web/node_modules/.package-lock.json ## 重建前端到 central/static（要 Node 20.19 以上）/ rebuild the front end into central/static
	@cd web && npm run build

web-check: web/node_modules/.package-lock.json ## 前端的类型、规则、测试 / types, rules and tests of the front end
	@cd web && npm run check

# npm writes it last: as old as what it installed, and older than a lock that has changed since.
web/node_modules/.package-lock.json: web/package-lock.json
	@cd web && npm ci --no-audit --no-fund

# One version of everything for every Python and platform, with the digests of all its files and no address in it.
compile := -m uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-header --no-annotate

lock: ## 重做锁文件和第三方清单 / remake the lock files and THIRD_PARTY.md
	@$(setup) lock
	$(python) $(compile) $(UPGRADE) pyproject.toml -o requirements.lock >/dev/null
	$(python) $(compile) $(UPGRADE) pyproject.toml --extra dev --extra semantic -c requirements.lock -o requirements-dev.lock >/dev/null
	@$(MAKE) --no-print-directory lock-check licences

lock-check: ## 每个平台都有现成的 wheel 吗 / does every pin have a wheel on every platform we name?
	@$(setup) lock
	@for version in 3.11 3.12 3.13; do for machine in x86_64 aarch64; do \
		$(python) -m uv pip compile --quiet --no-deps --only-binary :all: --no-header --generate-hashes \
			--python-version $$version --python-platform $$machine-unknown-linux-gnu \
			requirements-dev.lock -o /dev/null >/dev/null || exit 1; \
		echo "  wheels for Python $$version on $$machine: all there"; \
	done; done

licences: ## 重写 THIRD_PARTY.md / remake THIRD_PARTY.md
	@$(setup) lock
	@$(python) docs/third_party.py

wheel: ## 打包到 dist/ / build the wheel
	@$(setup) test
	@$(python) -m build --wheel --no-isolation --outdir dist .

clean: ## 删掉能重做的东西（演示的数据不动）/ remove what can be made again, never the demo's data
	rm -rf '$(VENV)' dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -not -path './.git/*' -exec rm -rf {} +
