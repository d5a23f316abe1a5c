#!/usr/bin/env python3
"""Measure clean and repeated builds of made-up news, and, if a Hugo binary is given, Hugo on the same texts in the same run.

usage: src/bench/bench.py [--items N] [--runs N] [--hugo BINARY]      from the project's root; defaults 1000 and 5

Prints, for each kind of build, the medians of wall time, CPU time and peak memory of whole processes, and their ratios to Hugo's clean
build. Runs alternate, so that a machine that changes its speed changes it for both. docs/benchmarks.md says what the figures mean.
"""
import argparse
import datetime
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

WORDS = """agreement apprentice ballot bargaining branch bus campaign canteen charter claim committee conductor contract court crew deal delegate
demand depot dispute driver employer equality factory fair fund garment grievance hall health heating holiday hospital hours inspector joint
labour law leaflet line meeting member minimum ministry night notice nurse office overtime pay payslip pension picket platform porter protest
public rail rally region report rest rights rota safety school sector shift shop sick signal solidarity steward strike talks teacher training
tram transport union vote wage warehouse winter women workshop young""".split()
TOPICS = "wages safety hours pensions equality training transport health law youth".split()


def sentence(rng):
    words = [rng.choice(WORDS) for _ in range(rng.randint(8, 18))]
    place = rng.randrange(len(words))
    kind = rng.random()
    if kind < 0.25:
        words[place] = f"**{words[place]}**"
    elif kind < 0.4:
        words[place] = f"*{words[place]}*"
    elif kind < 0.52:
        words[place] = f"[{words[place]}](https://example.org/{rng.randint(1, 999)})"
    return " ".join(words).capitalize() + "."


def paragraph(rng):
    return " ".join(sentence(rng) for _ in range(rng.randint(3, 5)))


def heading(rng, count):
    return " ".join(rng.choice(WORDS) for _ in range(count)).capitalize()


def document(number):
    """About 450 words: headings, a list, a quote; in every fifth a table and a footnote."""
    rng = random.Random(number)
    day = datetime.date(2016, 1, 1) + datetime.timedelta(days=number % 3650)
    summary = " ".join(rng.choice(WORDS) for _ in range(14)).capitalize() + "."
    topics = ", ".join(sorted(rng.sample(TOPICS, rng.randint(1, 4))))
    lines = ["---", f'title: "{heading(rng, 6)} {number}"', f"date: {day}", f'summary: "{summary}"', f"topics: [{topics}]", "---", ""]
    lines += [paragraph(rng), "", "## " + heading(rng, 7), "", paragraph(rng), ""]
    lines += ["- " + sentence(rng) for _ in range(rng.randint(3, 6))]
    lines += ["", "> " + sentence(rng), "", paragraph(rng), "", "### " + heading(rng, 4), "", paragraph(rng), ""]
    if number % 5 == 0:
        lines += ["| place | members | vote |", "|---|---:|---|"]
        lines += [f"| {rng.choice(WORDS)} | {rng.randint(1, 9999)} | {rng.choice(WORDS)} |" for _ in range(6)]
        lines += ["", paragraph(rng) + "[^1]", "", "[^1]: " + sentence(rng), ""]
    lines += ["1. " + sentence(rng) for _ in range(3)]
    return day, "\n".join(lines + ["", paragraph(rng), ""])


def write_workspace(folder, count):
    union = folder / "unions" / "bench"
    union.mkdir(parents=True)
    (folder / "network.yaml").write_text("name: {en: Bench}\nsecretariat: bench\nunions: [bench]\n")
    (folder / "topics.yaml").write_text("".join(f"{t}: {{label: {{en: {t.capitalize()}}}}}\n" for t in TOPICS))
    (union / "union.yaml").write_text("name: {en: Bench}\nbase_url: https://bench.example.org/\nlanguages: [en]\n")
    for number in range(count):
        day, text = document(number)
        place = union / "content" / "news" / str(day.year) / f"{day.month:02d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"item-{number:06d}.en.md").write_text(text)
    return union / "content"


HUGO = {
    "hugo.yaml": """baseURL: https://bench.example.org/
title: Bench
pagination: {pagerSize: 20}
taxonomies: {topic: topics}
permalinks: {page: {news: "/:sections/:contentbasename/"}}
outputs: {home: [HTML, RSS], section: [HTML, RSS], taxonomy: [HTML], term: [HTML], page: [HTML]}
services: {rss: {limit: 20}}
enableRobotsTXT: true
""",
    "layouts/_default/baseof.html": """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">{{ .Site.Title }}</a>{{ partialCached "menu.html" . }}</header><main>{{ block "main" . }}{{ end }}</main></body></html>
""",
    "layouts/_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<article><h2><a href="{{ .RelPermalink }}">
{{ .Title }}</a></h2><time>{{ .Date | time.Format ":date_long" }}</time><p>{{ .Params.summary }}</p></article>{{ end }}
{{ with .Paginator }}{{ .PageNumber }}/{{ .TotalPages }}{{ end }}{{ end }}
""",
    "layouts/_default/single.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date | time.Format ":date_long" }}</time>
<p>{{ .Params.summary }}</p>{{ .Content }}<ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>
{{ end }}</article>{{ end }}
""",
    "layouts/partials/menu.html": """<nav>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
""",
}


def write_hugo(folder, content):
    for name, text in HUGO.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    shutil.copytree(content, folder / "content")


def measure(command):
    """Wall seconds, CPU seconds and peak MiB of one process."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(map(str, command))}\n{complaint.decode()[-2000:]}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--items", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--hugo")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glasnik-bench") as temp:
        temp = pathlib.Path(temp)
        content = write_workspace(temp / "workspace", options.items)
        build = ["./glasnik", "build", temp / "workspace", "--out", temp / "public"]
        hugo = [options.hugo, "--quiet", "--source", temp / "hugo", "--destination", temp / "hugo-public"]
        if options.hugo:
            write_hugo(temp / "hugo", content)
        measure(build)  # compiles the program and writes the archive of its classes, if need be
        figures = {"clean": [], "unchanged": [], "one edit": []} | ({"Hugo clean": []} if options.hugo else {})
        for run in range(options.runs):
            for folder in ("public", "hugo-public", "workspace/.glasnik", "hugo/resources"):
                shutil.rmtree(temp / folder, ignore_errors=True)
            figures["clean"].append(measure(build))
            if options.hugo:
                figures["Hugo clean"].append(measure(hugo))
            figures["unchanged"].append(measure(build))
            edited = next(content.rglob("item-000007.en.md"))
            edited.write_text(edited.read_text() + f"\nOne more line, {run}.\n")
            figures["one edit"].append(measure(build))
        medians = {kind: [statistics.median(column) for column in zip(*rows)] for kind, rows in figures.items()}
        print(f"{options.items} items, medians of {options.runs} runs")
        print(f"{'':12}{'wall s':>9}{'CPU s':>9}{'MiB':>7}" + ("   ratio to Hugo: wall, CPU, memory" if options.hugo else ""))
        for kind, (wall, cpu, memory) in medians.items():
            base = medians.get("Hugo clean")
            ratio = f"   {wall / base[0]:.2f} {cpu / base[1]:.2f} {memory / base[2]:.2f}" if base else ""
            print(f"{kind:12}{wall:9.2f}{cpu:9.2f}{memory:7.0f}{ratio}")


if __name__ == "__main__":
    main()
