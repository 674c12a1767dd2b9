import io
import json
import tempfile
import unittest
from contextlib import redirect_stdout
from pathlib import Path

import yaml_suite

# Sees the readers differ where the text says so, and declines, refuses or needs the library's help likewise.
TREE = """#!/bin/sh
text=$(cat)
case "$2 $text" in
*unlike*) echo "$2" ;;
fast*odd*) exit 2 ;;
pieces*anchor* | fast*anchor* | pieces*open* | fast*open*) exit 2 ;;
library*open*) exit 1 ;;
*bytes*) exit 1 ;;
*) echo tree ;;
esac
"""


class YamlSuite(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)
        self.tree = self.path / "tree"
        self.tree.write_text(TREE)
        self.tree.chmod(0o700)

    def case(self, name, text):
        folder = self.path / "suite" / name
        folder.mkdir(parents=True)
        (folder / "in.yaml").write_text(text)

    def run_suite(self):
        with redirect_stdout(io.StringIO()) as out:
            status = yaml_suite.main(str(self.tree), self.path / "suite")
        return status, out.getvalue().splitlines()

    def test_counts_how_each_case_of_the_folders_is_read(self):
        for name, text in [("229Q", "a: 1"), ("3RLN/00", "odd"), ("3RLN/01", "anchor"), ("4EJS", "open"), ("4H7K", "bytes")]:
            self.case(name, text)
        self.case("tags/tag/229Q", "a: 1")
        status, lines = self.run_suite()
        self.assertEqual(status, 0)
        self.assertEqual(len(lines), 1 + len(yaml_suite.FORMS))
        for line in lines[1:]:
            self.assertEqual(line.split()[-7:], ["5", "1", "1", "1", "1", "1", "0"])

    def test_names_a_case_that_is_read_differently(self):
        self.case("229Q", "unlike")
        status, lines = self.run_suite()
        self.assertEqual(status, 1)
        self.assertIn("229Q as it is: b'unlike'", lines)

    def test_reads_the_files_of_the_npm_package(self):
        data = self.path / "suite" / "data"
        data.mkdir(parents=True)
        text = "export default " + json.dumps({"cases": [{"yaml": "a: ż"}, {"yaml": "odd"}]}) + "\n"
        (data / "3RLN.js").write_text("// Generated\n\n" + text)
        (data / "index.js").write_text("export {default as $3RLN} from './3RLN.js'\n")
        cases = list(yaml_suite.cases_of_package(self.path / "suite"))
        self.assertEqual(cases, [("3RLN/00", "a: ż".encode()), ("3RLN/01", b"odd")])

    def test_a_folder_without_cases_is_no_success(self):
        (self.path / "suite").mkdir()
        with self.assertRaises(SystemExit):
            self.run_suite()


if __name__ == "__main__":
    unittest.main()
