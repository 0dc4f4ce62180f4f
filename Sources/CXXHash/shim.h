// xxHash: the stable, fast 64- and 128-bit hash behind fingerprints, identities and ETags.
#pragma once
#include <xxhash.h>
