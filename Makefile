# Meridian. `make` alone lists the targets.
CONFIG ?= config/sample.yaml
PACKAGES = libxml2-dev libcurl4-openssl-dev libsqlite3-dev zlib1g-dev libxxhash-dev libcld2-dev pkg-config
SWIFT_FLAGS = --explicit-target-dependency-import-check error
RELEASE = -c release --static-swift-stdlib
FORMATTED = Package.swift Sources Tests

FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?= xml json html dates urls headers

.PHONY: help setup build run test check lint format golden gazetteer bench fuzz top-length

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

setup:  ## install the system packages that are missing
	@missing=""; for package in $(PACKAGES); do \
		dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
		echo "Installing missing system packages:$$missing"; \
		as_root=""; [ "$$(id -u)" = 0 ] || as_root=sudo; \
		$$as_root apt-get update -qq && $$as_root apt-get install -y -qq $$missing >/dev/null; \
	fi
	@command -v swift >/dev/null || { echo "Swift is missing: install Swift 6.3 and put it on the PATH"; exit 1; }

build: setup  ## build the release binary, .build/release/meridian
	@echo "Building; the first time takes a few minutes, most of them for the libraries."
	swift build $(RELEASE) $(SWIFT_FLAGS) --product meridian

run: build  ## build and run the sample newsroom
	.build/release/meridian run -c $(CONFIG)

test: setup  ## run the tests
	@echo "Building the tests; the first time takes a few minutes, most of them for the libraries."
	swift test $(SWIFT_FLAGS)

check: lint test  ## what CI runs: lint and test

lint:  ## check the layout of the code
	swift format lint --strict --parallel --recursive $(FORMATTED)

format:  ## put the code into its layout
	swift format -i --parallel --recursive $(FORMATTED)

golden: setup  ## write the golden files anew and fail, so that the difference is reviewed
	GOLDEN=write swift test $(SWIFT_FLAGS)

gazetteer:  ## write the tables of place names anew from Sources/Classification/Gazetteer (needs Python 3)
	python3 Sources/Classification/Gazetteer/make_gazetteer.py

bench: setup  ## build the benchmarks, .build/release/meridian-bench
	swift build $(RELEASE) $(SWIFT_FLAGS) --product meridian-bench

fuzz: setup  ## fuzz every target for FUZZ_SECONDS (60) seconds each
	FUZZ=1 swift build -c release --scratch-path .build-fuzz --product meridian-fuzz --sanitize address \
		-Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp -Xswiftc -assert-config -Xswiftc Debug \
		-Xlinker $(wildcard $(dir $(realpath $(shell command -v swift)))../lib/clang/*/lib/linux/libclang_rt.fuzzer_no_main-x86_64.a) \
		-Xlinker -lstdc++
	@for target in $(FUZZ_TARGETS); do \
		mkdir -p .build-fuzz/corpus/$$target; \
		cp -n Tests/ParsingTests/Fixtures/*/*.* Tests/FuzzSeeds/$$target/* .build-fuzz/corpus/$$target/ 2>/dev/null; \
		echo "Fuzzing $$target for $(FUZZ_SECONDS) s"; \
		SWIFT_BACKTRACE=enable=no FUZZ_TARGET=$$target .build-fuzz/release/meridian-fuzz .build-fuzz/corpus/$$target -max_total_time=$(FUZZ_SECONDS) \
			-max_len=16384 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 -artifact_prefix=.build-fuzz/$$target- \
			2>&1 | grep -E "stat::|SUMMARY|ERROR|Fatal|Test unit" || exit 1; \
	done

top-length:  ## the longest source files
	@wc -l $$(git ls-files 'Sources/*.swift' 'Tests/*.swift') | sort -rn | sed -n 2,16p
