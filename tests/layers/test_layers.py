"""The check of the layers must fail where a layer is broken."""

import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from layers import MAY_USE, main, problems_of

FORBIDDEN = [
    ("lib/text/utf8.cpp", '"calendar/date.hpp"'),  # up
    ("lib/calendar/term.cpp", '"model/family.hpp"'),
    ("lib/rules/plan.cpp", '"report/overdue.hpp"'),
    ("lib/report/audit.cpp", '"render/json.hpp"'),
    ("lib/report/json.cpp", '"cli/run.hpp"'),
    ("lib/folder/lock.cpp", '"calendar/date.hpp"'),  # sideways
    ("lib/record/tree.cpp", '"folder/files.hpp"'),
    ("lib/record/tree.cpp", '"rules/judge.hpp"'),
    ("lib/report/json.cpp", '"yaml/tree.hpp"'),
    ("lib/rules/plan.cpp", "<record/record.hpp>"),  # the compiler would find it
    ("lib/rules/plan.cpp", '"facts.hpp"'),
    ("lib/rules/plan.cpp", '"../report/audit.hpp"'),
    ("cli/visit.cpp", '"edit/edit.hpp"'),  # through the casebook only
    ("lib/casebook/casebook.cpp", '"show/look.hpp"'),
    ("cli/report/dashboard.cpp", '"markup/page.hpp"'),
    ("lib/report/family_text.cpp", '"model/disclosed.hpp"'),  # private is private
    ("lib/news/news.cpp", "<string>"),
    ("lib/rules/plan.cpp", "<yaml-cpp/yaml.h>"),
    ("cli/visit.cpp", "<yaml-cpp/parser.h>"),
    ("cli/run.cpp", "<CLI/CLI.hpp>"),
    ("cli/parse.hpp", "<CLI/CLI.hpp>"),
    ("lib/report/json.hpp", "<nlohmann/json.hpp>"),
    ("cli/run.cpp", "<nlohmann/json.hpp>"),
    ("lib/record/record.cpp", "<fstream>"),
    ("cli/run.cpp", "<fstream>"),
    ("cli/run.cpp", "<fcntl.h>"),
    ("cli/run.cpp", "<unistd.h>"),
    ("lib/calendar/date.cpp", "<ctime>"),
    ("lib/rules/judge.cpp", "<cstdlib>"),
    ("lib/model/family.hpp", "<iostream>"),
    ("lib/report/audit.cpp", "<cstdio>"),
    ("lib/report/audit.cpp", "<filesystem>"),
]

ALLOWED = [
    ("lib/text/utf8.cpp", "<utf8.h>"),
    ("lib/calendar/term.cpp", '"text/words.hpp"'),
    ("lib/report/audit.cpp", '"rules/catalogue.hpp"'),
    ("lib/yaml/library_reader.cpp", "<yaml-cpp/parser.h>"),
    ("lib/report/json.cpp", "<nlohmann/json.hpp>"),
    ("lib/report/json_parts.hpp", "<nlohmann/json_fwd.hpp>"),
    ("lib/folder/lock.cpp", "<fcntl.h>"),
    ("cli/parse.cpp", "<CLI/CLI.hpp>"),
    ("cli/environment.cpp", "<unistd.h>"),
    ("cli/visit.cpp", '"casebook/change.hpp"'),
    ("lib/document/entries.cpp", '"model/disclosed.hpp"'),
    ("cli/visit.cpp", '"cli/command.hpp"'),
]


def problems(path, header, before="#include"):
    return problems_of(path, f"#pragma once\n{before} {header}\n")


class Layers(unittest.TestCase):
    def test_a_forbidden_include_is_named_with_its_line(self):
        for path, header in FORBIDDEN:
            with self.subTest(path=path, header=header):
                self.assertEqual(len(problems(path, header)), 1)
        self.assertTrue(problems("lib/text/utf8.cpp", '"cli/run.hpp"')[0].startswith("lib/text/utf8.cpp:2: cli/run.hpp"))

    def test_blanks_hide_no_include(self):
        self.assertEqual(len(problems("lib/text/utf8.cpp", '"cli/run.hpp"', "  #  include")), 1)
        self.assertEqual(len(problems("lib/text/utf8.cpp", '"cli/run.hpp"', "#include\t")), 1)

    def test_an_allowed_include_passes(self):
        for path, header in ALLOWED:
            with self.subTest(path=path, header=header):
                self.assertEqual(problems(path, header), [])

    def test_what_starts_a_shell_is_named_with_its_line(self):
        for call in ("std::system(line)", "::popen (line, \"r\")", "execlp(name, name)"):
            with self.subTest(call=call):
                self.assertIn("cli/run.cpp:2: ", problems_of("cli/run.cpp", f"\n{call};\n")[0])
        self.assertEqual(problems_of("cli/run.cpp", "std::system_category().message(1); ExitStatus::system;\n"), [])

    def test_no_folder_can_be_reached_from_one_that_it_uses(self):
        for layer in MAY_USE:
            for used in MAY_USE[layer].split():
                self.assertNotIn(layer, MAY_USE[used].split(), f"{layer} and {used} use each other")

    def test_the_status_is_1_for_a_tree_with_a_forbidden_include_and_0_without(self):
        for header, status in (('"cli/run.hpp"', 1), ('"text/fold.hpp"', 0)):
            with tempfile.TemporaryDirectory() as root, contextlib.redirect_stdout(io.StringIO()):
                file = Path(root, "lib/rules/deep/plan.cpp")
                file.parent.mkdir(parents=True)
                file.write_text(f"#include {header}\n", encoding="utf-8")
                self.assertEqual(main(Path(root)), status)

    def test_a_tree_without_sources_is_refused(self):
        with tempfile.TemporaryDirectory() as root, self.assertRaises(SystemExit):
            main(Path(root))


if __name__ == "__main__":
    unittest.main()
