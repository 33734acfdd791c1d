#!/usr/bin/env python3
"""Asks rustc which modelled types have drop glue; writes crates/std-model/facts/needs-drop.tsv.

plain: with parameters that have no drop glue (u8…); droppy: with parameters that have (String…).
usage: needs_drop.py CARGO_DIR (a package that depends on the modelled crates; its src/main.rs is overwritten)"""
import itertools, json, os, re, subprocess, sys
HERE = os.path.dirname(os.path.abspath(__file__))
FACTS = os.path.join(os.path.dirname(os.path.dirname(HERE)), 'crates/std-model/facts')
rows = json.load(open('/tmp/std-model-gen-types.json'))
work = sys.argv[1]
STREAM = ['futures::stream::Empty<u8>', 'futures::stream::Iter<std::vec::IntoIter<String>>']
def cands(bounds, name):
    b = ' '.join(bounds)
    has = lambda x: re.search(r'\b%s\b' % x, b)
    if has('TryStream') : return [['futures::stream::Empty<Result<u8, u8>>'], ['futures::stream::Iter<std::vec::IntoIter<Result<String, String>>>']]
    if has('Stream') : return [['futures::stream::Empty<u8>', 'futures::stream::Empty<std::future::Ready<u8>>', 'futures::stream::Empty<futures::stream::Empty<u8>>', 'futures::stream::Empty<Result<u8,u8>>'], ['futures::stream::Iter<std::vec::IntoIter<String>>', 'futures::stream::Iter<std::vec::IntoIter<std::future::Ready<String>>>','futures::stream::Iter<std::vec::IntoIter<futures::stream::Iter<std::vec::IntoIter<String>>>>', 'futures::stream::Iter<std::vec::IntoIter<Result<String,String>>>']]
    if has('TryFuture'): return [['std::future::Ready<Result<u8, u8>>','std::future::Ready<Result<futures::stream::Empty<Result<u8,u8>>,u8>>'], ['std::future::Ready<Result<String, String>>']]
    if has('Future'): return [['std::future::Ready<u8>', 'std::future::Ready<std::future::Ready<u8>>','std::future::Ready<futures::stream::Empty<u8>>','std::future::Ready<Result<u8,u8>>'], ['std::future::Ready<String>', 'std::future::Ready<std::future::Ready<String>>','std::future::Ready<Result<String,String>>']]
    if has('IntoIterator') and has('Iterator'): return [['std::array::IntoIter<[u8; 2], 2>'], ['std::vec::IntoIter<Vec<String>>']]
    if has('Iterator'): return [['std::ops::Range<u8>', 'std::ops::Range<u16>'], ['std::vec::IntoIter<String>', 'std::vec::IntoIter<u16>']]
    if has('IntoIterator'): return [['[u8; 2]'], ['Vec<String>']]
    if has('Pattern'): return [["&'static str"]] * 2
    if has('AsyncRead') or has('AsyncWrite') or has('AsyncBufRead'):
        return [['tokio::io::Empty', 'futures::io::Empty', 'tokio::io::Sink', 'futures::io::Sink'], ['tokio::net::TcpStream', 'futures::io::Cursor<Vec<u8>>']]
    if has('Write') or has('Read'): return [['std::io::Sink', 'std::io::Empty'], ['std::fs::File']]
    if has('ToOwned'): return [['u8'], ['str']]
    if has('ZeroablePrimitive'): return [['u8']] * 2
    if has('Buf') or has('BufMut'): return [["&'static [u8]", "&'static mut [u8]"], ['bytes::BytesMut']]
    if has('FnMut') or has('FnOnce') or has('Fn'): return [['fn(u8) -> u8', 'fn(&u8) -> bool'], ['Box<dyn FnMut(u8) -> u8>', 'Box<dyn FnMut(&String) -> bool>']]
    if has('Deref'): return [["&'static u8"], ['Box<String>']]
    return [['u8', 'u16', "&'static str", 'std::ops::Range<u8>'], ['String', 'u16', 'std::vec::IntoIter<String>']]
def variants(path, ps, which):
    opts = []
    for n, k, bs in ps:
        if k == 'lifetime': opts.append(["'static"])
        elif k == 'const': opts.append(['2', 'true'])
        else: opts.append(cands(bs, n)[which])
    out = []
    for combo in itertools.islice(itertools.product(*opts), 40):
        out.append(path + ('<' + ', '.join(combo) + '>' if combo else ''))
    return out
todo = {}
for path, ps in rows:
    for w in (0, 1): todo[(path, w)] = variants(path, ps, w)
ans = {}
live = {k: 0 for k in todo}
for rnd in range(45):
    lines = ['#![allow(deprecated, unused)]', 'fn main() {']
    where = {}
    for k in sorted(live):
        if live[k] < len(todo[k]):
            lines.append(f'println!("{k[0]}\\t{k[1]}\\t{{}}", std::mem::needs_drop::<{todo[k][live[k]]}>());')
            where[len(lines)] = k
    lines.append('}')
    open(os.path.join(work, 'src/main.rs'), 'w').write('\n'.join(lines) + '\n')
    r = subprocess.run(['cargo', 'run', '-q', '--offline', '--message-format=json'], cwd=work, capture_output=True, text=True)
    bad = set()
    for l in r.stdout.split('\n'):
        if l.startswith('{'):
            m = json.loads(l).get('message') or {}
            if m.get('level') == 'error':
                for s in m['spans']:
                    if s['is_primary'] and s['line_start'] in where: bad.add(where[s['line_start']])
    if not bad:
        for l in r.stdout.split('\n'):
            c = l.split('\t')
            if len(c) == 3: ans[(c[0], int(c[1]))] = 'yes' if c[2] == 'true' else 'no'
        if not ans: print(r.stdout[:2000], r.stderr[:2000])
        break
    for k in bad: live[k] += 1
    print('round', rnd, 'bad', len(bad), file=sys.stderr)
with open(os.path.join(FACTS, 'needs-drop.tsv'), 'w') as f:
    f.write('# std::mem::needs_drop of every modelled struct, enum and union, as rustc answers. Made by tools/std-model-gen/needs_drop.py\n')
    f.write('# plain: type parameters without drop glue; droppy: with drop glue where the bounds allow it; ?: rustc could not be asked\npath\tplain\tdroppy\n')
    for path, ps in rows:
        a = [ans.get((path, w), '?') for w in (0, 1)]
        f.write('\t'.join([path] + a) + '\n')
print(sum(1 for p, _ in rows if (p, 0) not in ans), 'unanswered of', len(rows))
