// usage: node print.mjs CHROMIUM PAGE.html…
//
// Prints each page as its reader would from Chromium, into PAGE.html.chromium.pdf.
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [browserPath, ...files] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage();
for (const file of files) {
  await page.goto(pathToFileURL(file).href);
  await page.pdf({ path: `${file}.chromium.pdf`, preferCSSPageSize: true });
}
await browser.close();
