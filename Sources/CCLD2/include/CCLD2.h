// CLD2, the language detector, speaks C++ only: the one function of it that is needed, in C.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 makes of a text.
typedef struct {
    /// CLD2's own code for the language, `un` when it knows none; a constant, never freed.
    const char *_Nonnull code;
    /// How much of the text is in that language, 0 to 100.
    int percent;
    /// Whether CLD2 finds that language clearly more probable than the next one.
    bool is_reliable;
} meridian_cld2_result;

/// The language of the plain text of `length` bytes of UTF-8 at `text`; `un` when they are not UTF-8.
///
/// `domain`: the top-level domain the text comes from, `id` for instance, which makes its language more probable; NULL
/// for none. Any number of threads may call it at once: it only reads CLD2's tables.
meridian_cld2_result meridian_cld2_detect(
    const uint8_t *_Nonnull text, size_t length, const char *_Nullable domain);

#ifdef __cplusplus
}
#endif
