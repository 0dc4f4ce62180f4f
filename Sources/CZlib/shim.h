// zlib: gzip forms of published documents. deflateInit2 is a macro, so it is wrapped.
#pragma once
#include <zlib.h>

/// Prepares a stream for the gzip format (RFC 1952).
static inline int meridian_gzip_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
