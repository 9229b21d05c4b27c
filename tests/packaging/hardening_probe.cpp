// SPDX-License-Identifier: GPL-3.0-or-later
// A program with something to protect: a buffer on the stack and a library call that writes into it.
#include <cstdio>
#include <cstring>

int main(int, char **argv)
{
    char name[32];
    std::strcpy(name, argv[0]);
    std::snprintf(name + 1, std::strlen(argv[0]), "%s", argv[0]);
    return std::puts(name) < 0;
}
