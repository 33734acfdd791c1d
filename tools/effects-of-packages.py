#!/usr/bin/env python3
"""Counts what `asyncsend effects` says of the functions of packages, as a Markdown table.

    tools/effects-of-packages.py CHECKER DIR... [-- OPTION...]

CHECKER is the program, DIR a package; options go to the checker. For each effect: the share of functions that are proven to
be without it, that have it only as far as a type parameter has it, that may have it, and that are undecided.
"""

import collections
import json
import pathlib
import subprocess
import sys

EFFECTS = ["tls", "panic", "block"]


def standing(function, effect):
    if effect in function["undecided"]:
        return "undecided"
    if effect not in function["effects"]:
        return "without"
    reasons = [r for r in function["reasons"] if effect in r["of"]]
    symbolic = reasons and all(r["rule"] == "call.symbolic" for r in reasons if not r["message"].startswith("not "))
    return "by parameter" if symbolic else "may"


def main():
    args = sys.argv[1:]
    options = args[args.index("--") + 1 :] if "--" in args else []
    checker, *folders = args[: args.index("--")] if "--" in args else args
    total = collections.Counter()
    print("| package | functions | " + " | ".join(f"`{e}`: without, by parameter, may, undecided" for e in EFFECTS) + " |")
    print("|---" * (2 + len(EFFECTS)) + "|")

    def row(name, count):
        cells = []
        for e in EFFECTS:
            share = [100 * count[e, k] / max(1, count["all"]) for k in ("without", "by parameter", "may", "undecided")]
            cells.append(", ".join(f"{s:.0f}" for s in share))
        print(f"| {name} | {count['all']} | " + " | ".join(cells) + " |", flush=True)

    for folder in folders:
        run = subprocess.run(
            [checker, "effects", "--format", "json", *options, folder], capture_output=True, text=True, check=False
        )
        count = collections.Counter()
        for line in run.stdout.splitlines():
            if not line.startswith("{"):
                continue
            function = json.loads(line)
            count["all"] += 1
            for e in EFFECTS:
                count[e, standing(function, e)] += 1
        total.update(count)
        row(pathlib.Path(folder).name, count)
    row("all", total)


if __name__ == "__main__":
    main()
