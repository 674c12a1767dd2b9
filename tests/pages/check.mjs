// usage: node check.mjs CHROMIUM DIR
//
// Checks every page and picture of DIR: its HTML, its accessibility in light and dark, on a phone and on a wide
// screen, that it asks for nothing outside itself, and that nothing is cut off on the screen or on paper. One line for
// each fault; status 1 when there is one.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";

const [browserPath, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

// Style of writing is not what a page is checked for.
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "no-trailing-whitespace": "off", "long-title": "off", "void-style": "off", "no-inline-style": "off" },
});

const phone = { width: 360, height: 800 };
const desk = { width: 1280, height: 900 };
const views = [phone, desk].flatMap((size) => ["light", "dark"].map((scheme) => ({ size, scheme })));
const paperWidth = Math.floor(((210 - 22 - 18) / 25.4) * 96); // A4 without margins, in CSS pixels

async function htmlFaults(file) {
  if (!file.endsWith(".html")) return [];
  const report = await validator.validateFile(file);
  return report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.message} [${message.ruleId}]`));
}

/** How far the page reaches beyond its window, outside boxes that scroll by themselves. */
const cutOff = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function axeFaults(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap((violation) =>
    violation.nodes.slice(0, 3).map((node) => `${violation.id}: ${violation.help}: ${node.target.join(" ")}`));
}

async function viewFaults(page, file, { size, scheme }) {
  await page.setViewportSize(size);
  await page.emulateMedia({ media: "screen", colorScheme: scheme });
  const faults = [];
  const beyond = await cutOff(page);
  if (beyond > 0) faults.push(`${beyond} px beyond the window`);
  if (file.endsWith(".html")) faults.push(...(await axeFaults(page)));
  return faults.map((fault) => `${size.width} px, ${scheme}: ${fault}`);
}

async function printFaults(page, file) {
  if (!file.endsWith(".html")) return [];
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.setViewportSize({ width: paperWidth, height: 900 });
  const beyond = await cutOff(page);
  const faults = beyond > 0 ? [`print: ${beyond} px beyond the paper`] : [];
  const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages === 0) faults.push("print: no page");
  return faults;
}

/** Opens the file as its reader would; every request but that for the file itself is a fault. */
async function browserFaults(browser, file) {
  const address = pathToFileURL(file).href;
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = [];
  page.on("request", (request) => {
    if (request.url() !== address) faults.push(`asks for ${request.url()}`);
  });
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  await page.goto(address);
  if (await page.evaluate(() => document.scripts.length)) faults.push("has a script");
  for (const view of views) faults.push(...(await viewFaults(page, file, view)));
  faults.push(...(await printFaults(page, file)));
  await context.close();
  return faults;
}

/** Links between pages must lead somewhere inside. */
function linkFaults(file, known) {
  const links = [...readFileSync(file, "utf8").matchAll(/href="([^"#]+)[^"]*"/g)].map((match) => match[1]);
  return links
    .filter((link) => !known.has(join(file, "..", link)))
    .map((link) => `the link to ${link} leads nowhere`);
}

const files = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((name) => /\.(html|svg)$/.test(name))
  .sort();
if (files.length === 0) throw new Error(`no pages in ${folder}`);
const known = new Set(files);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"],
});
let count = 0;
for (const file of files) {
  const faults = [...(await htmlFaults(file)), ...(await browserFaults(browser, file)), ...linkFaults(file, known)];
  for (const fault of faults) console.log(`${relative(folder, file)}: ${fault}`);
  count += faults.length;
}
await browser.close();
console.log(`${files.length} pages, ${count} faults`);
process.exit(count === 0 ? 0 : 1);
