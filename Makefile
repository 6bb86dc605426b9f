# Everything a person types. Each target first sets up what it needs, with progress; the second time that takes no network.

SHELL := /bin/bash
PYTHON := .venv/bin/python
export QT_ENABLE_HIGHDPI_SCALING := 0
unexport QT_SCALE_FACTOR QT_SCREEN_SCALE_FACTORS QT_FONT_DPI

.PHONY: run test tour pictures bench lint docs setup setup-bench setup-machines lock packages stick test-install

run: setup
	@exec $(PYTHON) -m demo run

tour: setup
	@scripts/tour.sh

test: setup
	@scripts/test.sh

lint: setup
	@scripts/lint.sh

pictures: setup
	@$(PYTHON) -m scripts.pictures
	@$(PYTHON) -m scripts.wall_pictures
	@$(PYTHON) -m scripts.editor_pictures
	@$(PYTHON) -m scripts.setup_pictures
	@$(PYTHON) -m scripts.installer_pictures

bench: setup-bench
	@$(PYTHON) -m tests.benchmarks $(if $(ONLY),--only $(ONLY)) $(if $(PART),--part $(PART)) $(if $(SOAK),--soak)

docs: setup
	@$(PYTHON) -m scripts.reference

setup:
	@scripts/setup.sh

setup-bench:
	@scripts/setup.sh bench

setup-machines:
	@scripts/setup.sh machines

# Debian packages for every release, in build/packages (as root; the network is for building alone).
packages: setup-machines
	@$(PYTHON) -m deploy.packages $(if $(RELEASE),--release $(RELEASE)) $(if $(VERSION),--version $(VERSION))

# What boots on an empty PC and makes it a machine of a hall, in build/stick (as root, after make packages).
stick: setup-machines
	@$(PYTHON) -m deploy.stick $(if $(RELEASE),--release $(RELEASE)) $(if $(KEY),--key $(KEY)) $(foreach one,$(ALSO),--also $(one))

# What make packages made, made first where it is not there: installed, started, upgraded, cut off, taken back, removed, in
# empty trees without a network. QUICK=1: Debian 12 alone, within 20 minutes.
test-install: setup-machines
	@$(PYTHON) -m deploy.trial $(if $(RELEASE),--release $(RELEASE)) $(if $(QUICK),--quick) \
		$(if $(STICK),--only-stick) $(if $(EMULATED),--emulated)

# Pin every library anew (needs the network; commit the result).
lock: setup
	@scripts/lock.sh
