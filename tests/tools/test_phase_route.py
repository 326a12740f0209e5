"""Runs phase-route as a user would: messages and exit statuses for wrong input, and the promise reconstructed from the
written files alone. Only the standard library is used; the program is found in the environment variable PHASE_ROUTE."""

from __future__ import annotations

import array
import collections
import csv
import json
import os
import resource
import select
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from fractional_shares import check_rounded_shares, shares_in_fractions  # noqa: E402

PROGRAM = os.environ["PHASE_ROUTE"]
DATA = Path(os.environ["PHASE_ROUTER_SOURCE_DIR"]) / "examples" / "data"
AUTONOMOUS_SYSTEMS = DATA / "as-22july06_degrees.csv"
BLOGS = DATA / "polblogs_degrees.csv"
BLOG_COLUMNS = ["--source-column", "out_degree", "--target-column", "in_degree"]


def read_csv(path: Path) -> list[tuple[int, int]]:
    with path.open(newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0] == ["source", "target"]
    return [(int(source), int(target)) for source, target in lines[1:]]


def read_bin(path: Path, k: int) -> list[list[int]]:
    values = array.array("i")
    assert values.itemsize == 4
    values.frombytes(path.read_bytes())
    if sys.byteorder == "big":
        values.byteswap()
    return [values[start : start + k].tolist() for start in range(0, len(values), k)]


def rows_of(routes: list[tuple[int, int]], n_sources: int) -> list[list[int]]:
    rows: list[list[int]] = [[] for _ in range(n_sources)]
    for source, target in routes:
        rows[source].append(target)
    assert [source for source, _ in routes] == sorted(source for source, _ in routes)
    return rows


class ProgramTest(unittest.TestCase):
    def setUp(self) -> None:
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)

    def file(self, content: str | bytes, name: str = "in.csv") -> Path:
        path = self.directory / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def endless(self, name: str, content: bytes) -> Path:
        """A pipe that goes on with the same bytes until its reader goes away."""
        path = self.directory / name
        if path.exists():
            path.unlink()
        os.mkfifo(path)

        def feed() -> None:
            try:
                with path.open("wb", buffering=0) as pipe:
                    while True:
                        pipe.write(content * 65536)
            except BrokenPipeError:
                pass

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        self.addCleanup(feeder.join, 60)
        return path

    def run_program(self, *arguments: object, status: int = 0) -> subprocess.CompletedProcess[str]:
        command = [PROGRAM, *map(str, arguments)]
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )
        self.assertEqual(done.returncode, status, f"{command}\n{done.stdout}{done.stderr}")
        if status == 0:
            self.assertEqual(done.stderr, "")
        else:
            self.assertTrue(done.stderr.startswith("phase-route: "), done.stderr)
            self.assertEqual(done.stderr.count("\n"), 1, done.stderr)
        return done

    def report(self, *arguments: object) -> dict:
        return json.loads(self.run_program(*arguments, "--json", "--runs", 1).stdout)

    def fails(self, expected: str, *arguments: object, status: int) -> None:
        done = self.run_program(*arguments, status=status)
        self.assertEqual(done.stderr, f"phase-route: {expected}\n")
        self.assertEqual(done.stdout, "")


class MalformedFiles(ProgramTest):
    """Every message names the file and, where there is one, the line."""

    def rejects(self, content: str | bytes, expected: str, *arguments: object) -> None:
        path = self.file(content)
        self.fails(f"{path}{expected}", "assign", path, *arguments, status=1)

    def test_values(self) -> None:
        self.rejects("degree\n3\nmany\n", ':3: "many" is not a non-negative integer')
        self.rejects("3\n0x10\n", ':2: "0x10" is not a non-negative integer')
        self.rejects("3\n+4\n", ':2: "+4" is not a non-negative integer')
        self.rejects("3\n4 5\n", ':2: "4 5" is not a non-negative integer')
        self.rejects("3\n-\n", ':2: "-" is not a non-negative integer')
        self.rejects("# weights\n\n3\n-1\n", ':4: "-1" is negative')
        self.rejects("-1\n3\n", ':1: "-1" is negative')
        self.rejects("3\n1.5\n", ':2: "1.5" is not a whole number')
        self.rejects("1e3\n", ':1: "1e3" is not a whole number')
        self.rejects("1\n18446744073709551616\n", ':2: "18446744073709551616" does not fit in 64 bits')
        self.rejects("1\n" + "9" * 60 + "\n", ':2: "' + "9" * 40 + '..." does not fit in 64 bits')
        self.rejects("1\n\u00e4\n", ':2: "??" is not a non-negative integer')

    def test_columns(self) -> None:
        self.rejects("a,b\n1,2\n3\n", ":3: 1 column where the first line has 2", "--column", "a")
        self.rejects("a,b\n1,2\n3,4,5\n", ":3: 3 columns where the first line has 2", "--column", "a")
        self.rejects("1,2\n", ":1: 2 columns where 1 is expected; choose by name or number")
        self.rejects("a,b\n1,\n", ":2: column 2 is empty", "--column", "b")
        self.rejects("a,b\n1,2\n", ':1: there is no column "c" in the header line', "--column", "c")
        self.rejects("a,b\n1,2\n", ":1: there is no column 3; the file has 2", "--column", "3")
        self.rejects("a,b\n1,2\n", ":1: there is no column 0; the file has 2", "--column", "0")
        self.rejects("1,2\n", ':1: there is no column "a" in the header line', "--column", "a")
        unclosed = "a double quote at the beginning of a field without one at its end"
        self.rejects('"4\n3\n', f":1: {unclosed}")
        self.rejects('a\n"\n', f":2: {unclosed}")
        self.rejects('a,b\n1,"2,3"\n', f":2: {unclosed}", "--column", "a")

    def test_whole_files(self) -> None:
        self.rejects("", ": the file has no entries")
        self.rejects("\n# nothing\n\n", ": the file has no entries")
        self.rejects("degree\n", ": the file has a header line and no entries")
        self.rejects("1\n2\x00\n", ":2: a NUL byte; this is not a text file in UTF-8")
        self.rejects("degree\n1\n".encode("utf-16"), ":1: a NUL byte; this is not a text file in UTF-8")
        self.rejects("1\n2\n", ": 2 entries where --targets asks for 3", "--targets", 3)
        missing = self.directory / "missing.csv"
        self.fails(f"{missing}: cannot open: No such file or directory", "assign", missing, status=1)
        self.fails(f"{self.directory}: cannot read: Is a directory", "assign", self.directory, status=1)

    def test_degrees(self) -> None:
        path = self.file("out,in\n1,1\n3,2\n1,0\n")
        self.run_program("route", path)
        self.fails(f"{path}: 3 entries where --sources asks for 4", "route", path, "--sources", 4, status=1)
        self.fails(f"{path}: 3 entries where --targets asks for 2", "route", path, "--targets", 2, status=1)
        path = self.file("out,in\n1,1\n4,2\n1,0\n")
        self.fails(f"{path}:3: degree 4 is above 3, the number of targets", "route", path, status=1)
        path = self.file("out,in\n1,1\n1,2\n1,4294967296\n")
        self.fails(f"{path}:4: degree 4294967296 is above 3, the number of sources", "route", path, status=1)
        path = self.file("a,b,c\n1,1,1\n")
        self.fails(
            f"{path}:1: 3 columns where 2 are expected; choose by name or number", "route", path, status=1
        )
        one = self.file("1\n1\n", "one.csv")
        self.fails(
            f"{one}:1: 1 column where 2 are expected; choose by name or number", "route", one, status=1
        )
        self.fails(
            f"{path}:1: 3 columns where 1 is expected; choose by name or number", "route", one, path, status=1
        )

    def test_packed(self) -> None:
        good = self.file(bytes(2 * 8), "good.bin")
        for size, found in ((0, "0"), (15, "15"), (17, "more than 16"), (24, "more than 16")):
            bad = self.file(bytes(size), "bad.bin")
            message = f"{bad}: {found} bytes where a packed 2 x 2 matrix has 16 (2 rows of 1 words)"
            self.fails(message, "packed", good, bad, "--sources", 2, "--targets", 2, status=1)

    def test_files_without_an_end(self) -> None:
        """What cannot be right is refused without reading on."""
        for path in (Path("/dev/zero"), self.endless("zeros", b"\0")):
            self.fails(f"{path}:1: a NUL byte; this is not a text file in UTF-8", "assign", path, status=1)
        path = self.endless("one_line", b"1")
        self.fails(f"{path}:1: a line of 1048576 bytes or more", "assign", path, status=1)
        path = self.endless("zeros", b"\0")
        message = f"{path}: more than 16 bytes where a packed 2 x 2 matrix has 16 (2 rows of 1 words)"
        self.fails(message, "packed", path, path, "--sources", 2, "--targets", 2, status=1)

    def test_long_lines(self) -> None:
        """A line on both sides of the end of the buffer, and one as long as it."""
        short, longest = b"#" * 1000 + b"\n", b"#" * (2**20 - 1) + b"\n"
        path = self.file(b"weight\n" + short * 1100 + longest + b"3\n" + longest + b"5\n1\n", "long.csv")
        report = self.report("assign", path, "-k", 1, "--sources", 9)
        self.assertEqual([report["inputs"][0][key] for key in ("entries", "sum", "largest")], [3, 9, 5])
        path = self.file(longest + b"#" + longest, "too_long.csv")
        self.fails(f"{path}:2: a line of 1048576 bytes or more", "assign", path, status=1)


class Endings(ProgramTest):
    """Output that cannot be written: the message names it, the status is 1, and nothing half written is left."""

    def setUp(self) -> None:
        super().setUp()
        self.arguments = ["assign", self.file("1\n2\n3\n"), "--sources", 3, "-k", 1]

    def test_no_directory(self) -> None:
        out = self.directory / "none" / "out.csv"
        self.fails(f"{out}: cannot create: No such file or directory", *self.arguments, "-o", out, status=1)

    def test_full_device(self) -> None:
        for name in ("out.csv", "out.bin"):
            link = self.directory / name
            link.symlink_to("/dev/full")
            self.fails(
                f"{link}: cannot write: No space left on device", *self.arguments, "-o", link, status=1
            )
            self.assertTrue(link.is_symlink(), "what is not a regular file is the user's")
        prefix = self.directory / "m"
        Path(f"{prefix}-t.bin").symlink_to("/dev/full")
        message = f"{prefix}-t.bin: cannot write: No space left on device"
        self.fails(message, "packed", "--sources", 9, "--targets", 9, "--dump", prefix, status=1)

    def test_full_disk(self) -> None:
        """A limit on the size of files stands in for a disk without room."""
        out = self.directory / "out.bin"
        command = [PROGRAM, "assign", str(AUTONOMOUS_SYSTEMS), "-k", "8", "--runs", "1", "--out", str(out)]
        limit = 100_000
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            restore_signals=False,  # the limit's signal stays ignored
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        )
        self.assertEqual(
            (done.returncode, done.stderr), (1, f"phase-route: {out}: cannot write: File too large\n")
        )
        self.assertFalse(out.exists(), "a regular file that is not whole is removed")

    def test_closed_pipe(self) -> None:
        fifo = self.directory / "out.csv"
        os.mkfifo(fifo)
        reader = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
        command = [PROGRAM, "assign", str(AUTONOMOUS_SYSTEMS), "-k", "8", "--out", str(fifo)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            # Something is in the pipe, which is smaller than the routes.
            self.assertTrue(select.select([reader], [], [], 60)[0])
            os.close(reader)
            stdout, stderr = process.communicate(timeout=120)
        self.assertEqual((stdout, stderr), ("", f"phase-route: {fifo}: cannot write: Broken pipe\n"))
        self.assertEqual(process.returncode, 1)
        self.assertTrue(fifo.is_fifo(), "what is not a regular file is the user's")

    def test_standard_output(self) -> None:
        for arguments in (self.arguments, [*self.arguments, "--json"], ["--help"], ["--version"]):
            command = [PROGRAM, *map(str, arguments)]
            with Path("/dev/full").open("w") as full:
                done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
            message = "phase-route: standard output: cannot write: No space left on device\n"
            self.assertEqual((done.returncode, done.stderr), (1, message))
            reading, writing = os.pipe()
            os.close(reading)
            done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
            os.close(writing)
            message = "phase-route: standard output: cannot write: Broken pipe\n"
            self.assertEqual((done.returncode, done.stderr), (1, message))


class CommandLine(ProgramTest):
    def test_mistakes(self) -> None:
        def usage(expected: str, *arguments: object) -> None:
            self.fails(expected, *arguments, status=2)

        usage("nothing to do; see phase-route --help")
        usage('"assing" is not a job: assign, route and packed are; see phase-route --help', "assing")
        usage("assign needs one file, the targets' weights; see phase-route --help", "assign")
        usage('assign takes no further file: "b"; see phase-route --help', "assign", "a", "b")
        message = (
            "route needs one file with the degrees of sources and targets, or two; see phase-route --help"
        )
        usage(message, "route")
        usage("packed needs two files, S_BITS and T_BITS, or none; see phase-route --help", "packed", "a")
        usage("packed needs --sources and --targets to read files", "packed", "a", "b", "--sources", 1)
        usage(
            "--frobnicate is not an option of assign; see phase-route --help", "assign", "a", "--frobnicate"
        )
        usage("--wanted is not an option of packed; see phase-route --help", "packed", "--wanted")
        usage("--column is not an option of route", "route", "a", "--column", "b")
        usage("--k needs a value; see phase-route --help", "assign", "a", "--k")
        usage("--json takes no value", "assign", "a", "--json=yes")
        usage('-k takes an integer from 0 to 2147483647, not "-1"', "assign", "a", "-k", "-1")
        usage('-k takes an integer from 0 to 2147483647, not "2147483648"', "assign", "a", "-k", "2147483648")
        usage('--k takes an integer from 0 to 2147483647, not ""', "assign", "a", "--k=")
        usage('--runs takes an integer from 1 to 1000, not "0"', "assign", "a", "--runs", 0)
        usage(
            '--num-threads takes an integer from 0 to 1024, not "1025"', "assign", "a", "--num-threads", 1025
        )
        limit = 2**64
        message = f'--seed takes an integer from 0 to {limit - 1}, not "{limit}"'
        usage(message, "assign", "a", "--seed", limit)
        usage('--select takes random or first, not "last"', "route", "a", "--select", "last")
        usage('--out takes a file that ends in .csv or .bin, not "a.txt"', "assign", "a", "-o", "a.txt")

    def test_refused_by_the_library(self) -> None:
        path = self.file("5\n0\n7\n")
        done = self.run_program("assign", path, "--sources", 4, "-k", 3, status=4)
        self.assertIn(f"phase-route: {path}: infeasible: ", done.stderr)
        path = self.file(f"{2**64 - 1}\n1\n")
        done = self.run_program("assign", path, "-k", 1, status=4)
        self.assertIn(f"phase-route: {path}: overflow: ", done.stderr)

    def test_help(self) -> None:
        for option in ("--help", "-h"):
            text = self.run_program(option).stdout
            for word in ("assign", "route", "packed", "--out", "Exit status", "Examples"):
                self.assertIn(word, text)
            self.assertLessEqual(max(map(len, text.splitlines())), 110)
        self.assertRegex(
            self.run_program("--version").stdout,
            r"^phase-route, libphaserouter \d+\.\d+\.\d+, routing spec 1\n$",
        )


class Assignment(ProgramTest):
    def check(self, weights: list[int], routes: list[tuple[int, int]], n_sources: int, k: int) -> None:
        """The promise, from the routes alone."""
        rows = rows_of(routes, n_sources)
        for source, row in enumerate(rows):
            self.assertEqual(len(row), k, f"source {source}")
            self.assertEqual(len(set(row)), k, f"source {source}")
        loads = collections.Counter(target for _, target in routes)
        expected = shares_in_fractions(weights, n_sources * k, n_sources)
        check_rounded_shares([loads[j] for j in range(len(weights))], expected)

    def test_autonomous_systems(self) -> None:
        weights = [int(line) for line in AUTONOMOUS_SYSTEMS.read_text().split()[1:]]
        out = self.directory / "routes.csv"
        report = self.report("assign", AUTONOMOUS_SYSTEMS, "-k", 8, "--out", out)
        self.check(weights, read_csv(out), len(weights), 8)
        phase, uniform, weighted = (report[r] for r in ("phase_router", "uniform_hash", "weighted_hash"))
        self.assertTrue(report["kept"])
        self.assertEqual(report["sources"], 22963)
        self.assertEqual(report["out_bytes"], out.stat().st_size)
        self.assertEqual((phase["fill"], phase["over_capacity"], phase["max_load_ratio"]), (1, 0, 1))
        self.assertEqual({r["routes"] for r in (phase, uniform, weighted)}, {22963 * 8})
        self.assertGreater(uniform["over_capacity"], weighted["over_capacity"])
        self.assertGreater(weighted["over_capacity"], 1000)

    def test_shapes(self) -> None:
        shapes = [
            ([5, 3, 1, 1, 0, 2], 7, 3),
            ([1, 1, 1, 1, 1000000], 100, 2),
            ([9, 9, 9, 9], 10, 4),
            ([2**63, 2**62, 2**61, 1], 1000, 2),
            ([1] * 100, 1, 8),
            ([j * j for j in range(50)], 999, 1),
        ]
        for weights, n_sources, k in shapes:
            for seed in (0, 2**64 - 1):
                path = self.file("".join(f"{w}\n" for w in weights))
                out = self.directory / "routes.csv"
                self.report("assign", path, "--sources", n_sources, "-k", k, "--seed", seed, "--out", out)
                self.check(weights, read_csv(out), n_sources, k)

    def test_forms_of_a_file(self) -> None:
        """One file written in many ways gives one result."""
        forms: list[tuple[bytes, list[str]]] = [
            (b"4\n3\n0\n2\n", []),
            (b"4\n3\n0\n2", []),
            (b"\xef\xbb\xbf4\r\n3\r\n0\r\n2\r\n", []),
            (b"\xef\xbb\xbfcapacity\r\n4\r\n3\r\n0\r\n2\r\n", ["--column", "capacity"]),
            (b"# four\n\ncapacity\n  4\n3  \n# and\n\n00\n2\n\n", []),
            (b'"capacity"\n"4"\n"3"\n"0"\n"2"\n', ["--column", "capacity"]),
            (b"name,capacity\na,4\nb,3\nc,0\nd,2\n", ["--column", "capacity"]),
            (b"name;capacity\na;4\nb;3\nc;0\nd;2\n", ["--column=2"]),
            (b"a\t4\nb\t3\nc\t0\nd\t2\n", ["--column", "2"]),
            (b"4,a\n3,b\n0,c\n2,d\n", ["--column", "1"]),
        ]
        results = set()
        for content, arguments in forms:
            path = self.file(content)
            out = self.directory / "routes.bin"
            self.run_program("assign", path, "-k", 2, "--sources", 9, "--out", out, *arguments)
            results.add(out.read_bytes())
        self.assertEqual(len(results), 1)

    def test_outputs_agree(self) -> None:
        """CSV and binary hold the same routes; threads change nothing, seeds do; sorting only sorts."""
        text, binary, other = (self.directory / name for name in ("a.csv", "a.bin", "b.bin"))
        base = ["assign", AUTONOMOUS_SYSTEMS, "--sources", 5000, "-k", 5]
        self.run_program(*base, "-s", 3, "-t", 1, "-o", text)
        self.run_program(*base, "--seed=3", "--num-threads=2", "-o", binary)
        rows = read_bin(binary, 5)
        self.assertEqual(rows_of(read_csv(text), 5000), rows)
        self.run_program(*base, "-s", 3, "--sort", "-o", other)
        self.assertEqual(read_bin(other, 5), [sorted(row) for row in rows])
        self.run_program(*base, "-s", 4, "-o", other)
        self.assertNotEqual(read_bin(other, 5), rows)

    def test_nothing_to_route(self) -> None:
        path = self.file("1\n2\n")
        out = self.directory / "routes.csv"
        for arguments in (["-k", 0], ["--sources", 0, "-k", 2]):
            self.run_program("assign", path, *arguments, "--out", out)
            self.assertEqual(out.read_text(), "source,target\n")

    def test_table(self) -> None:
        text = self.run_program("assign", AUTONOMOUS_SYSTEMS).stdout
        self.assertIn("Exact assignment: 22,963 sources to 22,963 targets, k = 8, seed 0\n", text)
        self.assertIn("phase router   uniform hash  weighted hash\n", text)
        self.assertIn("Checked: every source has exactly k different targets", text)
        self.assertLessEqual(max(map(len, text.replace(str(DATA), "").splitlines())), 110)


class Degrees(ProgramTest):
    def degrees(self) -> tuple[list[int], list[int]]:
        with BLOGS.open(newline="") as file:
            lines = list(csv.DictReader(file))
        return [int(line["out_degree"]) for line in lines], [int(line["in_degree"]) for line in lines]

    def check(self, routes: list[tuple[int, int]], k: int, wanted: bool) -> None:
        s, t = self.degrees()
        rows = rows_of(routes, len(s))
        for source, row in enumerate(rows):
            self.assertLessEqual(len(row), k if wanted else min(k, s[source]))
            self.assertEqual(len(set(row)), len(row))
            if s[source] == 0:
                self.assertEqual(row, [])
        loads = collections.Counter(target for _, target in routes)
        for target, load in loads.items():
            self.assertLessEqual(load, t[target])

    def test_blogs(self) -> None:
        s, t = self.degrees()
        for wanted in (False, True):
            for policy in ("random", "first"):
                out = self.directory / "routes.csv"
                options = ["--wanted"] if wanted else []
                report = self.report(
                    "route", BLOGS, *BLOG_COLUMNS, "--select", policy, "--out", out, *options
                )
                routes = read_csv(out)
                self.check(routes, 8, wanted)
                self.assertTrue(report["kept"])
                self.assertEqual(report["phase_router"]["routes"], len(routes))
                self.assertEqual(report["uniform_hash"]["routes"], len(routes))
                self.assertEqual(report["phase_router"]["over_capacity"], 0)
                self.assertGreater(report["uniform_hash"]["over_capacity"], 0)
                if not wanted:
                    self.assertAlmostEqual(
                        report["expected_density"], sum(s) * sum(t) / (len(s) * len(t)) ** 2, places=12
                    )

    def test_forms_of_the_input(self) -> None:
        """One file, numbered columns, and two files are the same job."""
        s, t = self.degrees()
        sources = self.file("".join(f"{d}\n" for d in s), "sources.txt")
        targets = self.file("degree\n" + "".join(f"{d}\n" for d in t), "targets.txt")
        forms = [
            [BLOGS],
            [BLOGS, *BLOG_COLUMNS],
            [BLOGS, "--source-column=1", "--target-column=2"],
            [sources, targets],
            [sources, targets, "--sources", 1490, "--targets", 1490],
            [BLOGS, BLOGS, *BLOG_COLUMNS],
        ]
        results = set()
        for form in forms:
            out = self.directory / "routes.bin"
            self.run_program("route", *form, "--out", out)
            results.add(out.read_bytes())
        self.assertEqual(len(results), 1)

    def test_rectangle(self) -> None:
        """Sources that may go anywhere, and targets that together take k each: every source is full."""
        sources = self.file("4\n" * 10, "sources.txt")
        targets = self.file("10\n7\n2\n1\n", "targets.txt")
        out = self.directory / "routes.csv"
        self.run_program("route", sources, targets, "-k", 2, "--out", out)
        routes = read_csv(out)
        self.assertEqual([len(row) for row in rows_of(routes, 10)], [2] * 10)
        loads = collections.Counter(target for _, target in routes)
        self.assertEqual([loads[j] for j in range(4)], [10, 7, 2, 1])

    def test_no_capacity(self) -> None:
        path = self.file("1,0\n2,0\n")
        report = self.report("route", path)
        self.assertIsNone(report["weighted_hash"])
        self.assertEqual(report["phase_router"]["routes"], 0)


class Packed(ProgramTest):
    def matrix(self, path: Path, rows: int, columns: int) -> list[int]:
        """The rows as integers."""
        size = (columns + 63) // 64 * 8
        content = path.read_bytes()
        self.assertEqual(len(content), rows * size)
        return [int.from_bytes(content[r * size : (r + 1) * size], "little") for r in range(rows)]

    def test_round_trip(self) -> None:
        prefix = self.directory / "m"
        out, again = self.directory / "a.bin", self.directory / "b.bin"
        shape = ["--sources", 200, "--targets", 130, "-k", 40]
        self.run_program("packed", *shape, "--seed", 5, "--dump", prefix, "--out", out)
        s_path, t_path = Path(f"{prefix}-s.bin"), Path(f"{prefix}-t.bin")
        s = [bin(row).count("1") for row in self.matrix(s_path, 200, 130)]
        t = [bin(row).count("1") for row in self.matrix(t_path, 130, 200)]
        self.assertTrue(all(1 <= d <= 40 for d in s + t))
        self.assertGreater(len(set(s)), 20)
        rows = [[j for j in row if j >= 0] for row in read_bin(out, 40)]
        self.assertEqual(len(rows), 200)
        self.assertTrue(all(len(set(row)) == len(row) <= d for row, d in zip(rows, s)))
        loads = collections.Counter(j for row in rows for j in row)
        self.assertTrue(all(loads[j] <= t[j] for j in range(130)))
        self.run_program("packed", s_path, t_path, *shape, "--seed", 5, "--out", again)
        self.assertEqual(out.read_bytes(), again.read_bytes())
        # The same degrees in a text file are the same job, and bits past the last column do not count.
        degrees = [
            self.file("".join(f"{d}\n" for d in values), name)
            for values, name in ((s, "s.txt"), (t, "t.txt"))
        ]
        self.run_program("route", *degrees, "-k", 40, "--seed", 5, "--out", again)
        self.assertEqual(out.read_bytes(), again.read_bytes())
        padded = bytearray(s_path.read_bytes())
        padded[23::24] = b"\xff" * 200
        self.run_program(
            "packed", self.file(bytes(padded), "padded.bin"), t_path, *shape, "--seed", 5, "--out", again
        )
        self.assertEqual(out.read_bytes(), again.read_bytes())

    def test_sizes(self) -> None:
        self.assertEqual(self.report("packed")["sources"], 4096)
        for sources, targets, k in ((0, 5, 2), (5, 0, 2), (5, 5, 0), (1, 1, 1), (3, 2, 9), (64, 64, 64)):
            report = self.report("packed", "--sources", sources, "--targets", targets, "-k", k)
            self.assertTrue(report["kept"])


if __name__ == "__main__":
    unittest.main()
