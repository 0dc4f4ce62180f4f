// libFuzzer's driver, which comes with the Swift toolchain (-sanitize=fuzzer).
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs a function on inputs of the fuzzer's making until it is told to stop.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *bytes, size_t count));
