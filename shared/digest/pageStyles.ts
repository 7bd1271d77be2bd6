/** The one style sheet of the archive's pages; a page asks for nothing else from anywhere but its pictures. A supplier's word may be as long as it likes. */
export const pageStyles = `:root{color-scheme:light dark;--page:#efece5;--sheet:#fff;--ink:#22262b;--mute:#625f59;--link:#1a4f80;--rule:#e2ded5;--box:#f6f3ec}
@media (prefers-color-scheme:dark){:root{--page:#0f1215;--sheet:#1b1f24;--ink:#f1f3f5;--mute:#a9b1ba;--link:#8fc1ea;--rule:#353c44;--box:#262b31}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.55 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;background:var(--sheet);padding:1.5rem clamp(1rem,5vw,2.5rem) 3rem}
a{color:var(--link)}
h1{font-size:clamp(1.6rem,5vw,2.2rem);line-height:1.15;margin:.4rem 0 1rem}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .3rem}
h2 a{color:inherit;text-decoration:none}
h2 a:hover,h2 a:focus{text-decoration:underline}
.label,.by,.meta,.numbers dd,figcaption,nav,footer,summary,.toll,.course{font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:.84rem;color:var(--mute)}
.label,.meta{font-weight:600}
.lead{font-size:1.2rem;margin:0 0 .2rem}
.by{margin:0 0 1rem}
section,article{border-top:8px solid var(--page);margin:0 calc(-1*clamp(1rem,5vw,2.5rem));padding:1.3rem clamp(1rem,5vw,2.5rem) .6rem;scroll-margin-top:1rem}
.numbers{overflow-wrap:normal;display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin:.4rem 0 1rem}
.numbers dt{font-size:1.7rem;font-weight:700;line-height:1.1}
.numbers div{display:flex;flex-direction:column}
.numbers dd{margin:0}
.quote{margin:0 0 .2rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.6rem;margin:.6rem 0 1rem}
.sides>div{background:var(--box);border-bottom:2px solid var(--rule);padding:.7rem .9rem}
.sides .by{margin:0}
.toll{list-style:none;padding:0;margin:.2rem 0 .6rem;color:var(--ink)}
figure{margin:0 0 1.2rem}
figure.wide{margin-inline:calc(-1*clamp(1rem,5vw,2.5rem))}figure.wide figcaption{padding:.4rem clamp(1rem,5vw,2.5rem) 0}
img{width:100%;height:auto;display:block}
del{color:var(--mute)}
details{margin:.4rem 0 1rem}
summary{cursor:pointer}
details li{font-size:.9rem;margin:.35rem 0;scroll-margin-top:1rem}
:target{outline:3px solid var(--link);outline-offset:4px}
.mark{font:600 .75rem/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;padding:.1rem .45rem;border-radius:3px;white-space:nowrap}
.confirmed_multi_source{background:#dff1e4;color:#14522a}.single_source{background:#ecebe7;color:#43413c}.unverified{background:#fbe3e0;color:#8a1c14}.disputed{background:#fcefd0;color:#6b4700}.statement{background:#e2ecf8;color:#1c4170}
@media (prefers-color-scheme:dark){.confirmed_multi_source{background:#173522;color:#93e0ac}.single_source{background:#2d333a;color:#ced5dc}.unverified{background:#451c19;color:#ffb4aa}.disputed{background:#43310c;color:#ffd98a}.statement{background:#1d2e47;color:#a9cdfb}}
.months{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1.2rem}
.month{border-collapse:collapse;table-layout:fixed;width:100%;font-family:-apple-system,'Segoe UI',Helvetica,Arial,sans-serif;font-size:.9rem;color:var(--mute)}.month caption{text-align:start;font-weight:600;color:var(--ink);padding:.3rem 0}.month th{font-weight:400;font-size:.78rem}.month td,.month th{text-align:center;padding:0;height:2.4rem}.month td a{display:block;line-height:2.4rem;background:var(--box);font-weight:600;margin:1px}
@media (max-width:30rem){.numbers{grid-template-columns:repeat(2,1fr)}}
@media print{:root{color-scheme:light}body,main{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}section,article{border-top:1px solid #999;break-inside:avoid}nav,summary{display:none}details>*{display:block}a{color:inherit}.mark{border:1px solid #999}}`;
