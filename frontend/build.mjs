// Copies and prunes the vendored browser files into src/main/webapp/WEB-INF/assets. Run by hand (npm ci && npm run build) when a version changes;
// its output is committed, so that the Maven build needs no Node.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import { transform } from 'lightningcss';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, '../src/main/webapp/WEB-INF/assets');
const modules = join(here, 'node_modules');
const read = (path) => readFileSync(join(modules, path), 'utf8');

// The components in use: a rule stays when every class in its selector belongs to one of these blocks.
const blocks = [
  'nl-button', 'nl-data-badge', 'nl-heading', 'nl-link', 'nl-paragraph', 'nl-skip-link',
  'utrecht-alert', 'utrecht-blockquote', 'utrecht-checkbox', 'utrecht-form-field',
  'utrecht-form-field-description', 'utrecht-form-field-error-message', 'utrecht-form-label',
  'utrecht-radio-button', 'utrecht-select', 'utrecht-table', 'utrecht-table-container', 'utrecht-textarea', 'utrecht-textbox',
  'denhaag-process-steps', 'denhaag-step-marker',
];
// Parts of those blocks that no screen of ours shows.
const unused = new RegExp('--(html-table|fixed|oneline|busy|alternate-row-color|custom|read-only|placeholder-(ltr|rtl)|voorvoegsel-size|numeric|password|url|iban.*'
    + '|house-.*|tel.*|legacy|hover|active|focus|focus-visible|pressed|toggle|negative|positive|disabled|nested|row-hover|row-focus-within|visible)\\b(?!-on)'
    + '|form-field--(checkbox|radio)|number-column|__sub-step|__step-header-toggle|:disabled|:read-only|aria-pressed|\\[pattern');
const sources = [
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
  '@nl-design-system-candidate/heading-css/dist/heading.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@utrecht/component-library-css/dist/index.css',
  '@gemeente-denhaag/process-steps/dist/index.css',
  '@gemeente-denhaag/step-marker/dist/index.css',
];

const inUse = (selector) => {
  const classes = selector.match(/\.-?[_a-zA-Z][\w-]*/g) ?? [];
  return classes.length > 0 && !unused.test(selector)
      && classes.every((name) => blocks.some((block) => new RegExp(`^\\.${block}(--|__|$)`).test(name)));
};

const components = postcss.root();
const seen = new Set();
for (const source of sources) {
  const sheet = postcss.parse(read(source));
  sheet.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes/.test(rule.parent.name)) {
      return;
    }
    rule.selectors = rule.selectors.filter(inUse).length ? rule.selectors.filter(inUse) : ['.dropped'];
    if (rule.selector === '.dropped') {
      rule.remove();
    }
  });
  sheet.walkComments((comment) => comment.remove());
  sheet.walkAtRules((rule) => rule.nodes?.length === 0 && rule.remove());
  for (const node of sheet.nodes) {
    const text = node.toString();
    if (node.type === 'rule' || (node.type === 'atrule' && node.nodes && /\.(nl|utrecht|denhaag)-/.test(text))) {
      if (!seen.has(text)) {
        seen.add(text);
        components.append(node.clone());
      }
    }
  }
}

const own = (name) => readFileSync(join(here, 'css', name), 'utf8');
const theme = own('theme.css');
const layout = own('layout.css');

// Tokens: only those that something reads, also through other tokens; what the theme sets anew is not carried twice.
const values = new Map();
for (const text of [read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css'), theme]) {
  postcss.parse(text).walkDecls(/^--/, (declaration) => {
    if (declaration.parent.selector === ':root' && declaration.parent.parent.type === 'root') {
      values.set(declaration.prop, declaration.value);
    }
  });
}
const needed = new Set();
const collect = (text) => {
  for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (!needed.has(name)) {
      needed.add(name);
      collect(values.get(name) ?? '');
    }
  }
};
const themeRest = postcss.parse(theme);
themeRest.walkRules(':root', (rule) => rule.parent.type === 'root' && rule.remove());

// Tokens of a single component are written out as what they stand for, so that only the shared ones (--basis-*, --gg-*) travel.
const setInRules = new Set();
components.walkDecls(/^--/, (declaration) => setInRules.add(declaration.prop));
const shared = (name) => /^--(basis|voorbeeld|gg)-/.test(name) || setInRules.has(name);
const written = (value) => {
  const at = value.indexOf('var(');
  if (at < 0) {
    return value;
  }
  let depth = 0, end = at + 3, comma = -1;
  do {
    depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0;
    comma = value[end] === ',' && depth === 1 && comma < 0 ? end : comma;
    end += 1;
  } while (depth > 0);
  const name = value.slice(at + 4, comma < 0 ? end - 1 : comma).trim();
  const fallback = comma < 0 ? null : written(value.slice(comma + 1, end - 1).trim());
  const rest = written(value.slice(end));
  const meant = setInRules.has(name) ? (fallback === null ? `var(${name})` : `var(${name},${fallback})`)
      : shared(name) ? `var(${name})`
      : values.has(name) ? written(values.get(name)) : fallback;
  return meant === null || rest === null ? null : value.slice(0, at) + meant + rest;
};
components.walkDecls((declaration) => {
  const value = written(declaration.value);
  if (value === null) {
    declaration.remove();
  } else {
    declaration.value = value;
  }
});
components.walkRules((rule) => {
  // A refusal is said by us in a sentence; the browser does not colour a field while someone is still typing.
  rule.selector = rule.selector.replace(/:(user-)?invalid/g, '[aria-invalid=true]');
  if (rule.nodes.length === 0) {
    rule.remove();
  }
});
const componentText = components.toString();
for (const text of [componentText, themeRest.toString(), layout]) {
  collect(text);
}
const tokens = `:root{${[...values].filter(([name]) => needed.has(name)).map(([name, value]) => `${name}:${value}`).join(';')}}`;

const bundle = (name, text) => {
  const { code } = transform({ filename: name, code: Buffer.from(text), minify: true,
    targets: { safari: 14 << 16, chrome: 90 << 16, firefox: 90 << 16 }, exclude: 1 << 7 | 1 << 8 });
  return code.toString();
};
mkdirSync(join(assets, 'css'), { recursive: true });
const banner = '/*! NL Design System components and tokens (EUPL-1.2, see LICENSES.md) with the theme and layout of Gehoord en Gedaan (EUPL-1.2) */\n';
writeFileSync(join(assets, 'css/main.css'), banner + bundle('main.css', [tokens, componentText, themeRest.toString(), layout].join('\n')));

// Fonts: the letters our five languages and their neighbours need; anything else falls back to the fonts of the device.
mkdirSync(join(assets, 'fonts'), { recursive: true });
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const latinExtended = range(0x100, 0x17f) + range(0x218, 0x21b) + '\u20ba';
const arabic = range(0x60c, 0x60c) + '\u061b\u061f' + range(0x621, 0x63a) + range(0x640, 0x652) + range(0x660, 0x66d) + '\u0670\u0671\u067e\u0686\u0698\u06a9\u06af\u06cc\u06be\u200c\u200d';
for (const weight of [400, 700]) {
  const source = (family, subset) => join(modules, `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`);
  copyFileSync(source('noto-sans', 'latin'), join(assets, `fonts/noto-sans-latin-${weight}.woff2`));
  for (const [family, subset, letters, target] of [
    ['noto-sans', 'latin-ext', latinExtended, 'noto-sans-latin-ext'], ['noto-sans-arabic', 'arabic', arabic, 'noto-sans-arabic']]) {
    const font = await subsetFont(readFileSync(source(family, subset)), letters, { targetFormat: 'woff2' });
    writeFileSync(join(assets, `fonts/${target}-${weight}.woff2`), font);
  }
}

mkdirSync(join(assets, 'js'), { recursive: true });
copyFileSync(join(modules, 'htmx.org/dist/htmx.min.js'), join(assets, 'js/htmx.min.js'));
// Pictures of processes: a viewer only, loaded on the pages that have one. Its watermark must stay in sight (licence).
copyFileSync(join(modules, 'bpmn-js/dist/bpmn-navigated-viewer.production.min.js'), join(assets, 'js/bpmn-viewer.min.js'));
writeFileSync(join(assets, 'css/bpmn.css'), '/*! diagram-js (MIT) and bpmn-js (see LICENSES.md) */\n'
    + bundle('bpmn.css', read('bpmn-js/dist/assets/diagram-js.css') + '\n' + read('bpmn-js/dist/assets/bpmn-js.css') + '\n' + own('process.css')));

// What is noted at tables: the page of a table, sheets to print and the wall, loaded on those pages only.
writeFileSync(join(assets, 'css/live.css'), bundle('live.css', own('live.css')));

// Licences beside the files, and which version of what is in them.
const licences = join(assets, 'licenses');
rmSync(licences, { recursive: true, force: true });
mkdirSync(licences, { recursive: true });
const rows = [];
for (const name of Object.keys(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies)) {
  const about = JSON.parse(read(`${name}/package.json`));
  const file = readdirSync(join(modules, name)).find((candidate) => /^licen[cs]e/i.test(candidate));
  const target = `${name.replace(/^@/, '').replace('/', '__')}.txt`;
  copyFileSync(join(modules, name, file), join(licences, target));
  rows.push(`| \`${name}\` | ${about.version} | ${about.license} | [licenses/${target}](licenses/${target}) |`);
}
writeFileSync(join(assets, 'LICENSES.md'), `# Browser files of others\n\nWritten by \`frontend/build.mjs\`. \`css/main.css\` holds a selection of the rules and tokens of the packages under EUPL-1.2, with our own theme\nand layout (\`frontend/css\`) after them; \`fonts/\` holds subsets of the fonts.\n\n| package | version | licence | text |\n|---|---|---|---|\n${rows.join('\n')}\n`);

for (const file of ['css/main.css', 'css/bpmn.css', 'css/live.css', 'js/htmx.min.js', 'js/bpmn-viewer.min.js', ...readdirSync(join(assets, 'fonts')).map((name) => `fonts/${name}`)]) {
  console.log(String(statSync(join(assets, file)).size).padStart(8), file);
}
