// libxml2, as Swift can import it beside Foundation.
//
// Debian's libxml2 includes ICU headers whose types clash with Foundation's, so ICU is taken out of sight first.
#pragma once
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlwriter.h>

/// xmlFree is a mutable global function pointer, which Swift cannot call safely.
static inline void meridian_xml_free(void *memory) { xmlFree(memory); }
