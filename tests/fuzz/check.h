// SPDX-License-Identifier: GPL-3.0-or-later
// CHECK: what must hold for every input, in every kind of build; ends the fuzzer, which keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
            std::abort(); \
        } \
    } while (false)
