/**
 * Checks what readers are sent and shown, by the judges that are not ours: `npm run check:mail`.
 *
 * | judge | what is asked |
 * | --- | --- |
 * | axe, in Chromium | every page and mail at 360 and 600 px, light and dark: no violation |
 * | Chromium itself | the same looks, unbreakable words in every sentence among them: nothing is wider than the screen |
 * | html-validate | every page and mail: nothing invalid |
 * | SpamAssassin, offline | both mails: a score of 0 or less |
 * | Python's email package | both mails: no MIME defect, one To, one From, the headers of a list |
 *
 * Installs nothing: a judge that is missing is named with how to get it, and the command ends with 3; what a judge found ends it with 1.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { findChromium, serveLooks } from './serveLooks.ts';

const require = createRequire(import.meta.url);
const { siteUrl, files, close } = await serveLooks();
const pages = [...files].filter(([, { type }]) => type.startsWith('text/html')).map(([path]) => path.slice(1));
const mails = [...files].filter(([, { type }]) => type === 'message/rfc822').map(([path]) => path);
let found = 0;
let missing = 0;

try {
  await askAxe();
  askHtmlValidate();
  askSpamAssassin();
  askPython();
} finally {
  close();
}
process.exitCode = found > 0 ? 1 : missing > 0 ? 3 : 0;

async function askAxe(): Promise<void> {
  const chromium = findChromium();
  if (!chromium) {
    lacks('Chromium', 'apt-get install chromium, or name it: CHROMIUM=/path/to/chrome');
    return;
  }
  files.set('/axe.js', { type: 'text/javascript', content: readFileSync(require.resolve('axe-core/axe.min.js')) });
  let looked = 0;
  for (const page of pages) {
    const whole = String(files.get(`/${page}`)?.content);
    const told = `<script src="/axe.js"></script><script>axe.run().then(r=>parent.postMessage(JSON.stringify((document.documentElement.scrollWidth>innerWidth?['wide: '+document.documentElement.scrollWidth+' px, and scrolls sideways']:[]).concat(r.violations.map(v=>v.id+': '+v.help+' '+v.nodes.slice(0,3).map(n=>n.html).join(' | ')))),'*'))</script>`;
    files.set(`/asked-${page}`, {
      type: 'text/html; charset=utf-8',
      content: whole.replace('</body>', `${told}</body>`),
    });
    for (const width of [360, 600]) {
      for (const dark of [false, true]) {
        const frame = `<!DOCTYPE html><html lang="en"><body><pre id="answer"></pre><script>onmessage=e=>{document.getElementById('answer').textContent=e.data}</script><iframe src="/asked-${page}" style="border:0;width:${width}px;height:4000px"></iframe></body></html>`;
        files.set('/ask', { type: 'text/html', content: frame });
        const dom = await dump(chromium, dark);
        const answer = /<pre id="answer">(.*?)<\/pre>/s.exec(dom)?.[1] ?? '';
        if (!answer.startsWith('[')) {
          say(`axe gave no answer on ${page} at ${width} px.`);
          continue;
        }
        looked++;
        for (const violation of JSON.parse(unescaped(answer)) as string[])
          say(`axe, ${page} at ${width} px ${dark ? 'dark' : 'light'}: ${violation}`);
      }
    }
  }
  console.log(`axe: ${looked} looks at ${pages.length} pages and mails`);
}

async function dump(chromium: string, dark: boolean): Promise<string> {
  const child = spawn(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      '--virtual-time-budget=15000',
      '--window-size=700,4100',
      '--dump-dom',
      `${siteUrl}/ask`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let dom = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    dom += chunk;
  });
  await new Promise((done) => child.on('close', done));
  return dom;
}

function askHtmlValidate(): void {
  // Boxes of one question share their name, as HTML means them to; a title with the date is what a tab should say.
  const rules: RuleConfig = {
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  };
  const ordinary = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  // A mail carries its styles inline and lays out by tables, because mail programs drop the rest.
  const mail = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { ...rules, 'no-inline-style': 'off' },
  });
  for (const page of pages) {
    const judge = /^(?:mail|alert)/.test(page) ? mail : ordinary;
    const report = judge.validateStringSync(String(files.get(`/${page}`)?.content), `${page}.html`);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages.slice(0, 5))
        say(`html-validate, ${page} ${line}:${column}: ${message} (${ruleId})`);
  }
  console.log(`html-validate: ${pages.length} pages and mails`);
}

function askSpamAssassin(): void {
  if (spawnSync('spamassassin', ['--version']).status !== 0) {
    lacks('SpamAssassin', 'apt-get install spamassassin');
    return;
  }
  for (const path of mails) {
    const raw = files.get(path)?.content ?? '';
    const { stdout } = spawnSync('spamassassin', ['-L', '-t'], { input: raw, encoding: 'utf8', maxBuffer: 1 << 26 });
    const score = Number(/score=(-?[\d.]+)/.exec(stdout)?.[1]);
    console.log(`SpamAssassin: ${path} scores ${score}`);
    if (!(score <= 0)) say(`SpamAssassin gives ${path} ${score}: ${/tests=([\s\S]*?)\s+autolearn/.exec(stdout)?.[1]}`);
  }
}

function askPython(): void {
  if (spawnSync('python3', ['--version']).status !== 0) {
    lacks('Python', 'apt-get install python3');
    return;
  }
  const script = [
    'import sys, email, email.policy',
    'm = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)',
    'print("\\n".join([repr(d) for p in m.walk() for d in p.defects] + [n + " stands " + str(len(m.get_all(n, []))) + " times" for n in ["To", "From", "Subject", "Date", "List-Unsubscribe", "List-Unsubscribe-Post", "List-Id"] if len(m.get_all(n, [])) != 1]))',
  ].join('\n');
  for (const path of mails) {
    const { stdout, stderr } = spawnSync('python3', ['-c', script], {
      input: files.get(path)?.content,
      encoding: 'utf8',
    });
    for (const defect of `${stdout}${stderr}`.split('\n').filter(Boolean)) say(`Python's email, ${path}: ${defect}`);
  }
  console.log(`Python's email: ${mails.length} mails`);
}

function say(finding: string): void {
  found++;
  console.log(`FOUND  ${finding}`);
}

function lacks(judge: string, remedy: string): void {
  missing++;
  console.log(`${judge} is not here and was not asked. To get it: ${remedy}`);
}

function unescaped(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
