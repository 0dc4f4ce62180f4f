#include "CCLD2.h"

#include <limits.h>
#include <stdio.h>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

meridian_cld2_result meridian_cld2_detect(const uint8_t *text, size_t length, const char *domain) {
    if (length > INT_MAX) return {"un", 0, false};
    const CLD2::CLDHints hints = {NULL, domain, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int text_bytes = 0;
    int valid_bytes = 0;
    bool is_reliable = false;
    // The variant that checks its bytes: the others may read past the end of a text that is cut within a character.
    const CLD2::Language language = CLD2::ExtDetectLanguageSummaryCheckUTF8(
        reinterpret_cast<const char *>(text), static_cast<int>(length), /* is_plain_text */ true, &hints, /* flags */ 0,
        languages, percents, scores, /* chunks */ NULL, &text_bytes, &is_reliable, &valid_bytes);
    // It leaves the arrays as they were when the bytes are not UTF-8.
    if (static_cast<size_t>(valid_bytes) < length) return {"un", 0, false};
    return {CLD2::LanguageCode(language), percents[0], is_reliable};
}
