#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the two font families of the console from Debian's fonts-inter and fonts-jetbrains-mono.

Qt below 6.7 cannot switch OpenType features on, so they are settled here: Inter's digits become
tabular, JetBrains Mono loses its code ligatures (a log shows the bytes it got). Both are cut down
to Latin, Greek, Cyrillic and the symbols in use, and renamed, as modified versions should be.
Needs fonttools. Usage: make_fonts.py OUTPUT_FOLDER
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF),
          (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF)]
MONO_RANGES = RANGES + [(0x2500, 0x25FF), (0x2600, 0x2604), (0x2700, 0x27BF), (0xFFFD, 0xFFFD)]

INTER = Path("/usr/share/fonts/opentype/inter")
MONO = Path("/usr/share/fonts/truetype/jetbrains-mono")
JOBS = [
    (INTER / "Inter-Regular.otf", "InterConsole-Regular.otf", "Inter Console", "Regular", True),
    (INTER / "Inter-Medium.otf", "InterConsole-Medium.otf", "Inter Console", "Medium", True),
    (INTER / "Inter-SemiBold.otf", "InterConsole-SemiBold.otf", "Inter Console", "SemiBold", True),
    (MONO / "JetBrainsMono-Regular.ttf", "JetBrainsMonoConsole-Regular.ttf", "JetBrains Mono Console", "Regular", False),
    (MONO / "JetBrainsMono-SemiBold.ttf", "JetBrainsMonoConsole-SemiBold.ttf", "JetBrains Mono Console", "SemiBold", False),
]


def settle_tabular_digits(font):
    """Points the plain digits at the glyphs that the tnum feature would put in their place."""
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    swaps = {}
    for index in lookups:
        for sub in table.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code, glyph in list(cmap.cmap.items()):
            # Digits alone: a tabular colon or stop would tear gaps into words.
            if 0x30 <= code <= 0x39 and glyph in swaps:
                cmap.cmap[code] = swaps[glyph]


def rename(font, family, style):
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (16, 17, 21, 22, 25):
            names.removeNames(record.nameID)
    full = f"{family} {style}"
    for name_id, text in ((1, family), (2, style), (3, f"{full};console"), (4, full), (6, full.replace(" ", ""))):
        names.removeNames(name_id)
        names.setName(text, name_id, 3, 1, 0x409)


def main():
    out = Path(sys.argv[1])
    for source, target, family, style, tabular in JOBS:
        font = TTFont(source)
        if tabular:
            settle_tabular_digits(font)
        options = subset.Options()
        options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
        options.name_IDs = ["*"]
        options.hinting = False
        options.notdef_outline = True
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=[c for a, b in (RANGES if tabular else MONO_RANGES) for c in range(a, b + 1)])
        subsetter.subset(font)
        rename(font, family, style)
        if "CFF " in font:
            cff = font["CFF "].cff
            cff.fontNames = [f"{family} {style}".replace(" ", "")]
            top = cff.topDictIndex[0]
            top.FamilyName, top.FullName = family, f"{family} {style}"
        font.save(out / target)


main()
