#!/usr/bin/env python3
"""Counts the verdicts on the futures of packages under `rust` and `sound`, as a Markdown table.

    tools/verdicts-of-packages.py CARGO-ASYNCSEND DIR...

CARGO-ASYNCSEND is the program of that name, DIR a package. A future that is not `Send` is counted by the rule that says so.
"""

import collections
import json
import pathlib
import subprocess
import sys

CAUSES = {"auto.param": "a bound is missing", "auto.dyn": "a trait object"}


def futures(checker, folder, rules):
    run = subprocess.run(
        [checker, "asyncsend", "futures", "--lib", "--offline", "--rules", rules, "--format", "json"],
        cwd=folder, capture_output=True, text=True, check=False,
    )
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def main():
    checker, *folders = sys.argv[1:]
    columns = ["Send", "a bound is missing", "a value", "a trait object", "undecided", "other verdict under sound"]
    print("| package | futures | " + " | ".join(columns) + " |\n" + "|---" * (2 + len(columns)) + "|")
    total = collections.Counter()

    def row(name, count):
        print(f"| {name} | {count['all']} | " + " | ".join(str(count[c]) for c in columns) + " |", flush=True)

    for folder in folders:
        count = collections.Counter()
        for today, then in zip(*(futures(checker, folder, rules) for rules in ("rust", "sound")), strict=True):
            count["all"] += 1
            count["other verdict under sound"] += today["verdict"] != then["verdict"]
            if today["verdict"] == "pinned":
                rule = today["reasons"][-1]["rule"] if today["reasons"] else None
                count[CAUSES.get(rule, "a value")] += 1
            else:
                count[today["verdict"]] += 1
        total.update(count)
        row(pathlib.Path(folder).name, count)
    row("all", total)


main()
