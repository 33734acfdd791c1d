#!/usr/bin/env python3
"""Makes the stub files of crates/std-model/model from rustdoc JSON (see README.md).

Only signatures are read: no body and no documentation text is copied. The output is a function of the inputs alone
(everything is sorted or in source order)."""
import collections, json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
MODEL = os.path.join(ROOT, 'crates/std-model/model')
OVERLAY = os.path.join(MODEL, 'overlay')
FACTS = os.path.join(ROOT, 'crates/std-model/facts')

AUTO = ('Send', 'Sync', 'Unpin', 'UnwindSafe', 'RefUnwindSafe')

# Unstable things that the language or a stable signature needs.
KEEP_UNSTABLE = set('''core::ops::try_trait::Try core::ops::try_trait::FromResidual core::ops::try_trait::Residual
core::ops::function::Fn core::ops::function::FnMut core::ops::function::FnOnce
core::ops::async_function::AsyncFn core::ops::async_function::AsyncFnMut core::ops::async_function::AsyncFnOnce
core::ops::unsize::CoerceUnsized core::ops::unsize::DispatchFromDyn core::marker::Unsize core::marker::Tuple
core::str::pattern core::str::pattern::Pattern core::str::pattern::Searcher core::str::pattern::ReverseSearcher core::str::pattern::DoubleEndedSearcher
core::str::pattern::CharSearcher core::str::pattern::StrSearcher core::str::pattern::CharPredicateSearcher
core::str::pattern::CharSliceSearcher core::str::pattern::CharArraySearcher core::str::pattern::CharArrayRefSearcher
core::iter::range::Step core::ops::range::OneSidedRange core::num::nonzero::ZeroablePrimitive
core::num::traits::FloatToInt core::convert::num::FloatToInt
alloc::slice::Join alloc::slice::Concat core::sync::atomic::Atomic core::clone::CloneToUninit'''.split())
# Of these traits every function is an implementation detail: associated types only.
NO_METHODS = {'Pattern', 'Searcher', 'ReverseSearcher', 'DoubleEndedSearcher', 'OneSidedRange', 'ZeroablePrimitive',
              'FloatToInt', 'Step', 'CoerceUnsized', 'DispatchFromDyn', 'Unsize', 'Tuple', 'AtomicPrimitive', 'SliceIndex'}
# Fn-family methods are unstable, but calls go through them.
ALL_METHODS = {'Try', 'FromResidual', 'Fn', 'FnMut', 'FnOnce', 'AsyncFn', 'AsyncFnMut', 'AsyncFnOnce', 'Residual', 'Join', 'Concat', 'CloneToUninit'}
SKIP_MODULES = {'arch', 'simd', 'intrinsics', 'f16', 'f128', 'primitive', 'autodiff', 'core_arch', 'assert_unsafe_precondition'}
SKIP_IMPL_TYPES = {'f16', 'f128'}
INT = 'u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize'.split()

def tsv(path):
    with open(path) as f:
        rows = [l.rstrip('\n').split('\t') for l in f if l.strip() and not l.startswith('#')]
    if not rows: return []
    head = rows[0]
    return [dict(zip(head, r + [''] * (len(head) - len(r)))) for r in rows[1:]]

class Unkept(Exception): pass

def kindgroup(k):
    return {'struct': 't', 'enum': 't', 'union': 't', 'trait': 't', 'type_alias': 't', 'trait_alias': 't', 'module': 'm', 'primitive': 'p',
            'function': 'v', 'constant': 'v', 'static': 'v'}.get(k, k)

class Krate:
    def __init__(self, name, path, src):
        self.name, self.src = name, src
        d = json.load(open(path))
        self.index, self.paths, self.root = d['index'], d['paths'], d['root']
        self.ext = d['external_crates']
        for p in self.paths.values():
            p['path'] = tuple(p['path'])
    def item(self, i): return self.index.get(str(i))

def kind_of(it): return next(iter(it['inner']))

STAB = re.compile(r'attr = Stability \{stability: Stability \{level: (Stable|Unstable)')
def stability(it):
    """True/False/None = unstable/stable/not said"""
    for a in it['attrs']:
        if isinstance(a, dict) and 'other' in a:
            m = STAB.search(a['other'])
            if m: return m.group(1) == 'Unstable'
    return None

def hidden(it):
    return any('doc(hidden)' in str(a) or 'Doc' in str(a) and 'hidden: Some' in str(a) for a in it['attrs'])

def deprecated(it): return it.get('deprecation') is not None

LANG_CACHE = {}
def lang_of(kr, it):
    l = None
    for a in it['attrs']:
        if isinstance(a, dict) and 'other' in a:
            m = re.search(r'attr = Lang\((\w+)\)', a['other'])
            if m: l = m.group(1)
    if l is None: return None
    sp = it.get('span')
    if sp and kr.src:
        f = os.path.join(kr.src, sp['filename'])
        if f not in LANG_CACHE:
            try: LANG_CACHE[f] = open(f).read().split('\n')
            except OSError: LANG_CACHE[f] = []
        lines = LANG_CACHE[f]
        n = sp['begin'][0] - 1
        for k in range(n, max(-1, n - 60), -1):
            if k < len(lines):
                m = re.search(r'lang = "(\w+)"', lines[k])
                if m: return m.group(1)
    return re.sub(r'(?<!^)(?=[A-Z])', '_', l).lower()

class Group:
    """One model crate, made of one or more real crates."""
    def __init__(self, name, krates, root, others=()):
        self.name, self.kr, self.root = name, collections.OrderedDict((k.name, k) for k in krates), root
        self.others = others
        self.defs = {}       # (group, defpath) -> (krate, id)
        for k in krates:
            for i, p in k.paths.items():
                if p['crate_id'] == 0 and i in k.index:
                    self.defs[(kindgroup(p['kind']), p['path'])] = (k, i)
        self.canon = {}      # (group, defpath) -> path tuple below the model crate's root
        self.mods = collections.OrderedDict()  # module path -> list of entries
        self.unstable = set()
        self.log = collections.Counter()
        self.is_std = name == 'std'
        self.discover = self.grown = False

    # ---- the module tree
    def key(self, kr, i):
        p = kr.paths.get(str(i))
        return None if p is None else (kindgroup(p['kind']), p['path'])

    def walk(self):
        root = self.kr[self.root]
        q = collections.deque([((), root, root.root, False)])
        seen = {}
        while q:
            mpath, kr, mid, unst = q.popleft()
            if mpath in self.mods: continue
            entries = self.mods.setdefault(mpath, [])
            names = set()
            self.scan(kr, mid, mpath, entries, q, seen, unst, names, set())

    def scan(self, kr, mid, mpath, entries, q, seen, unst, names, globs):
        items = kr.item(mid)['inner']['module']['items']
        order = sorted(range(len(items)), key=lambda n: (kind_of(kr.item(items[n])) == 'use', n))
        for n in order:
            it = kr.item(items[n])
            k = kind_of(it)
            s = stability(it)
            u = unst if s is None else s
            if it['visibility'] not in ('public', 'default'): continue
            if not self.is_std and hidden(it): continue
            if k == 'use':
                us = it['inner']['use']
                if us['id'] is None: continue
                key = self.key(kr, us['id'])
                if key is None:
                    t = kr.item(us['id'])
                    if t is None: continue
                    tkr, tid = kr, us['id']
                    key = None
                else:
                    d = self.defs.get(key)
                    if d is None:
                        # a re-export of another model crate's item
                        if not us['is_glob'] and not u and key[0] in 'tmv': 
                            tgt = self.foreign(key)
                            if tgt: entries.append(('use', us['name'], tgt, key[0]))
                        continue
                    tkr, tid = d
                if us['is_glob']:
                    t = tkr.item(tid)
                    if t and kind_of(t) == 'module' and (not u or self.name != 'std'):
                        if (tkr.name, tid) in globs: continue
                        self.scan(tkr, tid, mpath, entries, q, seen, unst, names, globs | {(tkr.name, tid)})
                    continue
                t = tkr.item(tid)
                if t is None: continue
                self.entry(tkr, tid, t, us['name'], mpath, entries, q, seen, u, names)
            else:
                self.entry(kr, items[n], it, it['name'], mpath, entries, q, seen, u, names)

    def foreign(self, key):
        # std moves items between its crates; the two sets of JSON may be of different days
        facade = ('core', 'alloc', 'std')
        keys = [key] + [(key[0], (n,) + key[1][1:]) for n in facade if key[1][0] in facade]
        for o in self.others:
            for k in keys:
                c = o.canon.get(k)
                if c is not None: return '::'.join((o.name,) + c)
        return None

    def entry(self, kr, i, it, name, mpath, entries, q, seen, u, names):
        k = kind_of(it)
        key = self.key(kr, i) or (kindgroup(k), (kr.name, str(i)))
        s = stability(it)
        un = u or bool(s)
        if self.is_std and '::'.join(key[1]) in KEEP_UNSTABLE: un = False
        if k in ('macro', 'proc_macro', 'primitive', 'extern_crate', 'keyword'): return
        if un: return
        if k == 'module':
            if mpath == () and name in SKIP_MODULES: return
            if name in ('linux', 'windows', 'wasi', 'raw', 'wasip2') and mpath[:1] == ('os',) and name != 'raw': return
            if name.startswith('__'): return
            if ('m', name) in names: return
            names.add(('m', name))
            if key in seen:
                entries.append(('use', name, 'crate::' + '::'.join(seen[key]), 'm'))
            else:
                seen[key] = mpath + (name,)
                entries.append(('mod', name))
                q.append((mpath + (name,), kr, i, False))
            return
        g = key[0]
        if (g, name) in names and name != '_': return
        names.add((g, name))
        if key in self.canon:
            entries.append(('use', name, 'crate::' + '::'.join(self.canon[key]), g))
            return
        self.canon[key] = mpath + (name,)
        entries.append(('item', name, kr, i, it, key))

    # ---- paths and types
    def path(self, kr, i, what=''):
        if isinstance(i, tuple): return i[1]
        key = self.key(kr, i)
        if key is None: raise Unkept(f'{what}#{i}')
        c = self.canon.get(key)
        if c is not None: return 'crate::' + '::'.join(c)
        f = self.foreign(key)
        if f: return f
        if self.discover and key in self.defs and key[0] == 't':
            k2, i2 = self.defs[key]
            it = k2.item(i2)
            if kind_of(it) in ('struct', 'enum', 'trait'):
                # a public signature names a type that users cannot name
                name = it['name']
                while ('__private', name) in self.canon.values(): name += '_'
                self.canon[key] = ('__private', name)
                self.mods.setdefault(('__private',), []).append(('item', name, k2, i2, it, key))
                self.grown = True
                return 'crate::__private::' + name
        raise Unkept('::'.join(key[1]))

    def head(self, kr, i):
        p = kr.paths.get(str(i))
        return p['path'][-1] if p else ''

class Ctx:
    """Rendering context: a crate and the allocator parameters in scope."""
    def __init__(self, g, kr, drop=(), cur=None):
        self.g, self.kr, self.drop, self.cur = g, kr, frozenset(drop), cur
    def sub(self, drop): return Ctx(self.g, self.kr, self.drop | frozenset(drop), self.cur)
    def wants_args(self, key):
        for g in [self.g] + list(self.g.others):
            d = g.defs.get(key)
            if d: return any('type' in p['kind'] for p in d[0].item(d[1])['inner']['trait']['generics']['params'])
        return False

    def name_of(self, tr): return self.g.head(self.kr, tr['id'])

    def ty(self, t, prec=0):
        k, v = next(iter(t.items())) if isinstance(t, dict) else (t, None)
        if k == 'resolved_path':
            p = self.g.path(self.kr, v['id'], v['path'])
            return p + self.args(v['args'])
        if k == 'generic':
            if v in self.drop: raise Unkept('allocator ' + v)
            return v
        if k == 'primitive':
            if v in ('f16', 'f128'): raise Unkept(v)
            return {'never': '!', 'unit': '()'}.get(v, v)
        if k == 'tuple': return '(' + ', '.join(self.ty(x) for x in v) + (',' if len(v) == 1 else '') + ')'
        if k == 'slice': return '[' + self.ty(v) + ']'
        if k == 'array': return '[' + self.ty(v['type']) + '; ' + v['len'] + ']'
        if k == 'borrowed_ref':
            lt = (v['lifetime'] + ' ') if v['lifetime'] else ''
            return '&' + lt + ('mut ' if v['is_mutable'] else '') + self.ty(v['type'], 1)
        if k == 'raw_pointer': return '*' + ('mut ' if v['is_mutable'] else 'const ') + self.ty(v['type'], 1)
        if k == 'function_pointer':
            h = v['header']; s = ''
            gp = self.hrtb(v['generic_params'])
            if h['is_unsafe']: s += 'unsafe '
            s += self.abi(h['abi'])
            s += 'fn(' + ', '.join(self.ty(x[1]) for x in v['sig']['inputs']) + (', ...' if v['sig']['is_c_variadic'] else '') + ')'
            if v['sig']['output'] is not None: s += ' -> ' + self.ty(v['sig']['output'])
            return gp + s
        if k == 'dyn_trait':
            bs = []
            for b in v['traits']:
                bs.append(self.hrtb(b['generic_params']) + self.trait(b['trait']))
            if v['lifetime']: bs.append(v['lifetime'])
            s = 'dyn ' + ' + '.join(bs)
            return f'({s})' if prec and len(bs) > 1 else s
        if k == 'impl_trait':
            bs = self.bounds(v)
            s = 'impl ' + ' + '.join(bs)
            return f'({s})' if prec and len(bs) > 1 else s
        if k == 'qualified_path':
            st = self.ty(v['self_type'])
            a = self.args(v['args']) if v['args'] else ''
            if v['trait'] is None: return f"{st}::{v['name']}{a}"
            if self.name_of(v['trait']) in ('FnOnce1', 'FnMut1', 'Fn1'):
                return f"<{st} as std::ops::FnOnce<({self.ty(v['trait']['args']['angle_bracketed']['args'][0]['type'])},)>>::Output" if v['trait']['args'] else f'{st}::Output'
            tk = self.g.key(self.kr, v['trait']['id'])
            if st == 'Self' and tk == self.cur and tk is not None: return f"Self::{v['name']}{a}"
            if 'generic' in v['self_type'] and not v['trait']['args'] and self.wants_args(tk): return f"{st}::{v['name']}{a}"
            tr = self.trait(v['trait'])
            return f"<{st} as {tr}>::{v['name']}{a}"
        if k == 'infer': return '_'
        if k == 'pat': return self.ty(v['type'])
        raise Unkept('type ' + k)

    def abi(self, a):
        if a == 'Rust': return ''
        n = next(iter(a)) if isinstance(a, dict) else a
        unw = isinstance(a, dict) and isinstance(a[n], dict) and a[n].get('unwind')
        if n in ('RustCall', 'Other', 'RustCold', 'RustIntrinsic'): return ''
        return 'extern "%s%s" ' % ({'C': 'C', 'System': 'system'}.get(n, n), '-unwind' if unw else '')

    def hrtb(self, gp):
        ls = [p['name'] for p in gp if 'lifetime' in p['kind']]
        return 'for<' + ', '.join(ls) + '> ' if ls else ''

    def args(self, a):
        if not a: return ''
        k, v = next(iter(a.items())) if isinstance(a, dict) else (a, None)
        if k == 'angle_bracketed':
            out = []
            for x in v['args']:
                if 'type' in x:
                    t = x['type']
                    if isinstance(t, dict) and 'generic' in t and t['generic'] in self.drop: continue
                    if isinstance(t, dict) and 'resolved_path' in t and self.g.head(self.kr, t['resolved_path']['id']) == 'Global': continue
                    out.append(self.ty(t))
                elif 'lifetime' in x: out.append(x['lifetime'])
                elif 'const' in x: out.append(self.const(x['const']))
                else: out.append('_')
            for c in v['constraints']:
                b = c['binding']
                n = c['name'] + (self.args(c['args']) if c['args'] else '')
                if 'equality' in b:
                    e = b['equality']
                    out.append(n + ' = ' + (self.ty(e['type']) if 'type' in e else self.const(e['constant'])))
                else:
                    out.append(n + ': ' + ' + '.join(self.bounds(b['constraint'])))
            return '<' + ', '.join(out) + '>' if out else ''
        if k == 'parenthesized':
            s = '(' + ', '.join(self.ty(x) for x in v['inputs']) + ')'
            if v['output'] is not None: s += ' -> ' + self.ty(v['output'])
            return s
        raise Unkept('args ' + k)

    def const(self, c):
        e = c['expr']
        return e if re.fullmatch(r'[\w]+', e) else '{ ' + e + ' }'

    def trait(self, tr):
        return self.g.path(self.kr, tr['id'], tr['path']) + self.args(tr['args'])

    def bound(self, b):
        """text or None when the bound is left out"""
        if 'outlives' in b: return b['outlives']
        if 'use' in b: return None
        v = b['trait_bound']
        n = self.name_of(v['trait'])
        if v['modifier'] == 'maybe': return '?crate::marker::Sized' if 0 else '?Sized'
        if n == 'PointeeSized': return '?Sized'
        if n in ('FnOnce1', 'FnMut1', 'Fn1'): return self.fn1(v['trait'], n)
        if n in ('MetaSized', 'Destruct', 'Allocator', 'Freeze', 'Sealed', 'UseCloned', 'Thin', 'Pointee', 'AtomicPrimitive'): return None
        try: t = self.trait(v['trait'])
        except Unkept as e:
            self.g.log['bound dropped: ' + str(e)] += 1
            return None
        if t in ('crate::marker::Sized', 'std::marker::Sized'): t = 'Sized'
        return self.hrtb(v['generic_params']) + t

    def fn1(self, tr, n):
        a = tr['args']['angle_bracketed']
        arg, outs = self.ty(a['args'][0]['type']), [self.ty(c['binding']['equality']['type']) for c in a['constraints']]
        # `FnMut(A)` would say that it returns `()`
        return f"std::ops::{n[:-1]}({arg}) -> {outs[0]}" if outs else f"std::ops::{n[:-1]}<({arg},)>"

    def bounds(self, bs):
        out = []
        for b in bs:
            x = self.bound(b)
            if x is not None and x not in out: out.append(x)
        return out

    def alloc_params(self, g):
        d = set()
        for p in g['params']:
            if 'type' in p['kind']:
                for b in p['kind']['type']['bounds']:
                    if 'trait_bound' in b and self.name_of(b['trait_bound']['trait']) == 'Allocator': d.add(p['name'])
        for w in g['where_predicates']:
            if 'bound_predicate' in w and 'generic' in w['bound_predicate']['type']:
                for b in w['bound_predicate']['bounds']:
                    if 'trait_bound' in b and self.name_of(b['trait_bound']['trait']) == 'Allocator': d.add(w['bound_predicate']['type']['generic'])
        return d

    def generics(self, g, self_trait=False):
        """(params text, where text, context)"""
        c = self.sub(self.alloc_params(g)) if self.g.is_std else self
        ps = []
        for p in g['params']:
            k, v = next(iter(p['kind'].items()))
            if p['name'] in c.drop and k == 'type': continue
            if k == 'lifetime':
                ps.append(p['name'] + (': ' + ' + '.join(v['outlives']) if v['outlives'] else ''))
            elif k == 'type':
                if v['is_synthetic']: continue
                bs = c.bounds(v['bounds'])
                s = p['name'] + (': ' + ' + '.join(bs) if bs else '')
                if v['default'] is not None: s += ' = ' + c.ty(v['default'])
                ps.append(s)
            else:
                s = f"const {p['name']}: {c.ty(v['type'])}"
                if v['default'] is not None: s += ' = ' + v['default']
                ps.append(s)
        ws = []
        for w in g['where_predicates']:
            if 'bound_predicate' in w:
                b = w['bound_predicate']
                t = b['type']
                if 'generic' in t and t['generic'] in c.drop: continue
                bs = c.bounds(b['bounds'])
                if not bs: continue
                if t == {'generic': 'Self'} and bs == ['?Sized']: continue
                try: ws.append(c.hrtb(b['generic_params']) + c.ty(t) + ': ' + ' + '.join(bs))
                except Unkept as e: self.g.log['where dropped: ' + str(e)] += 1
            elif 'lifetime_predicate' in w:
                l = w['lifetime_predicate']
                if l['outlives']: ws.append(l['lifetime'] + ': ' + ' + '.join(l['outlives']))
        return ('<' + ', '.join(ps) + '>' if ps else ''), (' where ' + ', '.join(ws) if ws else ''), c

KEYWORDS = set('as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized virtual yield try gen'.split())
def ident(n):
    if n in KEYWORDS and n not in ('self', 'Self', 'crate', 'super'): return 'r#' + n
    return n

def fn_text(c, it, props, vis='pub ', body=None):
    if not c.g.is_std and not c.g.discover:
        c.g.discover = True
        try: return fn_text(c, it, props, vis, body)
        finally: c.g.discover = False
    f = it['inner']['function']
    gs, ws, c2 = c.generics(f['generics'])
    h = f['header']
    args = []
    for n, (name, t) in enumerate(f['sig']['inputs']):
        if name == 'self':
            if t == {'generic': 'Self'}: args.append('self'); continue
            br = t.get('borrowed_ref') if isinstance(t, dict) else None
            if br and br['type'] == {'generic': 'Self'}:
                args.append('&' + (br['lifetime'] + ' ' if br['lifetime'] else '') + ('mut ' if br['is_mutable'] else '') + 'self'); continue
            args.append('self: ' + c2.ty(t)); continue
        nm = name if re.fullmatch(r'[A-Za-z_]\w*', name) else '_'
        nm = ident(nm)
        args.append(nm + ': ' + c2.ty(t))
    out = f['sig']['output']
    s = vis + ('async ' if h['is_async'] else '') + ('unsafe ' if h['is_unsafe'] else '') + c.abi(h['abi']) + 'fn ' + ident(it['name']) + gs
    s += '(' + ', '.join(args) + ')'
    if props: s += ' ' + ' + '.join('!' + p for p in props)
    if out is not None: s += ' -> ' + c2.ty(out)
    s += ws
    return s + (' ' + body if body else ';')

# ---------------------------------------------------------------- auto traits
def subst(t, m):
    if isinstance(t, dict):
        if len(t) == 1 and 'generic' in t and t['generic'] in m: return m[t['generic']]
        return {k: (subst(v, m) if k not in ('id', 'path') else v) for k, v in t.items()}
    if isinstance(t, list): return [subst(x, m) for x in t]
    return t

class AutoTraits:
    def __init__(self, groups): self.groups = groups; self.memo = {}; self.stack = set()

    def truth(self, g, kr, it, tr):
        """None = no, else list of (subject type JSON, trait); plus origin"""
        inner = it['inner'][kind_of(it)]
        ims = [kr.item(i) for i in inner['impls']]
        for im in sorted((x['inner']['impl'] for x in ims if x is not None), key=lambda im: im['is_synthetic']):
            if im['trait'] is None or g.head(kr, im['trait']['id']) != tr or im['blanket_impl'] is not None: continue
            pth = kr.paths[str(im['trait']['id'])]['path']
            if pth[0] not in ('core', 'std'): continue
            # an impl for another type that merely mentions this one
            ft = im['for']
            if 'resolved_path' not in ft or ft['resolved_path']['id'] != it['id']: continue
            origin = 'auto' if im['is_synthetic'] else 'explicit'
            if im['is_negative']: return None, origin
            c = Ctx(g, kr)
            drop = c.alloc_params(im['generics'])
            # the declared names of the type's own parameters
            ren = {}
            decl = [p['name'] for p in inner['generics']['params'] if 'lifetime' not in p['kind']]
            a = ft['resolved_path']['args']
            if a:
                have = [x for x in a['angle_bracketed']['args'] if 'lifetime' not in x]
                for d, x in zip(decl, have):
                    if 'type' in x and 'generic' in x['type']: ren[x['type']['generic']] = {'generic': d}
            preds = []
            def add(subj, bounds):
                for b in bounds:
                    if 'trait_bound' in b and b['trait_bound']['modifier'] != 'maybe':
                        n = g.head(kr, b['trait_bound']['trait']['id'])
                        if n in AUTO and not (isinstance(subj, dict) and subj.get('generic') in drop):
                            s = subst(subj, ren)
                            if '"allocator"' in json.dumps(s): continue
                            preds.append((s, n))
            for p in im['generics']['params']:
                if 'type' in p['kind']: add({'generic': p['name']}, p['kind']['type']['bounds'])
            for w in im['generics']['where_predicates']:
                if 'bound_predicate' in w: add(w['bound_predicate']['type'], w['bound_predicate']['bounds'])
            # the type's own allocator parameter
            own = c.alloc_params(inner['generics'])
            preds = [(s, n) for s, n in preds if not (s.get('generic') in own)]
            return preds, origin
        return [], 'none'

    def find(self, kr, i):
        if isinstance(i, tuple):
            name, _, rest = i[1].partition('::')
            for g in self.groups:
                if g.name == (self.current if name == 'crate' else name):
                    for key, c in g.canon.items():
                        if '::'.join(c) == rest and key[0] == 't':
                            d = g.defs[key]
                            return g, d[0], d[0].item(d[1])
            return None
        for g in self.groups:
            for k2 in g.kr.values():
                if k2 is kr:
                    key = g.key(kr, i)
                    if key is None: return None
                    for g2 in self.groups:
                        d = g2.defs.get(key)
                        if d: return g2, d[0], d[0].item(d[1])
        return None

    def cond(self, c, t, tr):
        """frozenset of (subject text, trait) or None"""
        k, v = next(iter(t.items())) if isinstance(t, dict) else (t, None)
        E = frozenset()
        def u(xs):
            out = set()
            for x in xs:
                if x is None: return None
                out |= x
            return frozenset(out)
        if k == 'generic':
            return E if v in c.drop else frozenset([(v, tr)])
        if k == 'primitive' or k == 'function_pointer': return E
        if k == 'tuple': return u([self.cond(c, x, tr) for x in v])
        if k == 'slice': return self.cond(c, v, tr)
        if k == 'array': return self.cond(c, v['type'], tr)
        if k == 'borrowed_ref':
            m = v['is_mutable']
            if tr == 'Unpin': return E
            if tr in ('Send', 'Sync'): return self.cond(c, v['type'], 'Sync' if not m else tr)
            if tr == 'UnwindSafe': return None if m else self.cond(c, v['type'], 'RefUnwindSafe')
            return self.cond(c, v['type'], tr)
        if k == 'raw_pointer':
            if tr in ('Send', 'Sync'): return None
            if tr == 'Unpin': return E
            return self.cond(c, v['type'], 'RefUnwindSafe')
        if k == 'dyn_trait':
            for b in v['traits']:
                if c.name_of(b['trait']) == tr: return E
            return None
        if k == 'qualified_path': return frozenset([(c.ty(t), tr)])
        if k == 'resolved_path':
            f = self.find(c.kr, v['id'])
            if f is None: return E
            g2, kr2, it2 = f
            if kind_of(it2) not in ('struct', 'enum', 'union'): return E
            key = (kr2.name, it2['id'], tr)
            if key not in self.memo: self.memo[key] = self.truth(g2, kr2, it2, tr)[0]
            preds = self.memo[key]
            if preds is None: return None
            inner = it2['inner'][kind_of(it2)]
            decl = [p for p in inner['generics']['params'] if 'type' in p['kind']]
            a = v['args']
            have = [x['type'] for x in a['angle_bracketed']['args'] if 'type' in x] if a else []
            m = {}
            for n, p in enumerate(decl):
                if n < len(have): m[p['name']] = have[n]
                elif p['kind']['type']['default'] is not None: m[p['name']] = {'primitive': 'u8'}
            out = []
            for s, n in preds:
                s2 = subst(s, m)
                if isinstance(s2, dict) and 'qualified_path' in s2:
                    try: out.append(frozenset([(c.ty(s2), n)]))
                    except Unkept: pass
                else: out.append(self.cond(c, s2, n))
            return u(out)
        return E

    def norm(self, c, preds):
        if preds is None: return None
        out = set()
        for s, n in preds:
            try: out.add((c.ty(s), n))
            except Unkept: pass
        return frozenset(out)

# ---------------------------------------------------------------- properties
class Props:
    def __init__(self):
        self.panics = collections.defaultdict(list)
        self.impl_panics = set()
        p = os.path.join(FACTS, 'std-panics.tsv')
        for r in tsv(p):
            ok = r['panics'] in ('no', 'const-eval') and (r['mentions'] == 'no' or r['panics'] == 'const-eval')
            self.panics[r['path']].append(ok)
            if r['kind'] == 'trait-impl' and r['panics'] == 'yes':
                m = re.match(r'<(.*) as (.*)>::(\w+)$', r['path'])
                if m: self.impl_panics.add((head_text(m.group(1)), head_text(m.group(2)), m.group(3)))
        self.rules = []
        for r in tsv(os.path.join(OVERLAY, 'props.tsv')):
            self.rules.append((re.compile(r['path'] + r'\Z'), r['change'], r['reason']))
        self.used = set()

    def change(self, path, props):
        for rx, ch, _ in self.rules:
            if rx.match(path):
                self.used.add(rx.pattern)
                for c in ch.split():
                    sign, p = c[0], c[1:]
                    if p.endswith('?'):      # back to what the facts table says
                        p = p[:-1]
                        if not (self.panics.get(path) and all(self.panics[path])): continue
                    if sign == '-': props = [x for x in props if x != p]
                    elif p not in props: props = sorted(set(props) | {p}, key=['tls', 'panic'].index)
        return props

    def fn(self, path):
        """a function or inherent method or provided method: `std::vec::Vec::push`"""
        rows = self.panics.get(path, [])
        ps = ['tls'] + (['panic'] if rows and all(rows) else [])
        return self.change(path, ps)

    # trait methods whose impls in std neither unwind nor reach a thread-local by themselves
    IMPL_OK = {'Clone': 1, 'Debug': 1, 'Display': 1, 'LowerHex': 1, 'UpperHex': 1, 'Octal': 1, 'Binary': 1, 'LowerExp': 1, 'UpperExp': 1, 'Pointer': 1,
               'PartialEq': 1, 'Eq': 1, 'PartialOrd': 1, 'Ord': 1, 'Hash': 1, 'Default': 1, 'Deref': 1, 'DerefMut': 1, 'Drop': 1, 'AsRef': 1,
               'AsMut': 1, 'Borrow': 1, 'BorrowMut': 1, 'From': 1, 'Into': 1, 'TryFrom': 1, 'TryInto': 1, 'FromStr': 1, 'IntoIterator': 1, 'Iterator': 1,
               'DoubleEndedIterator': 1, 'ExactSizeIterator': 1, 'FromIterator': 1, 'Extend': 1, 'Hasher': 1, 'BuildHasher': 1, 'ToOwned': 1,
               'Error': 1, 'Any': 1, 'RangeBounds': 1, 'Try': 1, 'FromResidual': 1, 'IntoFuture': 1, 'Wake': 1, 'AsFd': 1, 'AsRawFd': 1, 'IntoRawFd': 1,
               'Termination': 1, 'Fn': 1, 'FnMut': 1, 'FnOnce': 1, 'Not': 1, 'Concat': 1, 'Join': 1,
               'Stream': 0, 'Future': 0, 'FusedStream': 1, 'FusedFuture': 1}
    def impl_fn(self, self_head, trait, method, path):
        ps = ['tls']
        ok = self.IMPL_OK.get(trait, 0)
        if (self_head, trait, method) in self.impl_panics: ok = 0
        if ok: ps.append('panic')
        return self.change(path, ps)

def split_fields(text):
    out, depth, cur = [], 0, ''
    for ch in text:
        depth += ch in '[(<'
        depth -= ch in '])>'
        if ch == ';' and depth == 0: out.append(cur.strip()); cur = ''
        else: cur += ch
    return [x for x in out + [cur.strip()] if x]

def head_text(t):
    t = t.strip()
    t = re.sub(r'<.*', '', t)
    return t.split('::')[-1].lstrip('&')

# ---------------------------------------------------------------- the types of overlay fields
class Parse:
    """A small parser of field types, so that hand-written fields are checked like the others"""
    def __init__(self, text, generics):
        self.t = re.findall(r"'\w+|::|\w+|->|[&*\[\]();,<>=]", text); self.i = 0; self.g = generics
    def peek(self): return self.t[self.i] if self.i < len(self.t) else ''
    def eat(self, x=None):
        t = self.peek()
        if x is not None and t != x: raise ValueError(f'{x} expected in {self.t}')
        self.i += 1
        return t
    def ty(self):
        t = self.peek()
        if t == '&':
            self.eat(); lt = self.eat() if self.peek().startswith("'") else None
            m = self.peek() == 'mut'
            if m: self.eat()
            return {'borrowed_ref': {'lifetime': lt, 'is_mutable': m, 'type': self.ty()}}
        if t == '*':
            self.eat(); m = self.eat() == 'mut'
            return {'raw_pointer': {'is_mutable': m, 'type': self.ty()}}
        if t == '[':
            self.eat(); x = self.ty()
            if self.peek() == ';':
                self.eat(); n = self.eat(); self.eat(']')
                return {'array': {'type': x, 'len': n}}
            self.eat(']'); return {'slice': x}
        if t == '(':
            self.eat(); out = []
            while self.peek() != ')':
                out.append(self.ty())
                if self.peek() == ',': self.eat()
            self.eat(); return {'tuple': out}
        if t == 'fn':
            while self.i < len(self.t) and not (self.peek() == '>' and self.depth == 0):
                self.i += 1
            return {'function_pointer': {}}
        if t == '<': raise ValueError('projection')
        path = self.eat()
        while self.peek() == '::': self.eat(); path += '::' + self.eat()
        args = []
        if self.peek() == '<':
            self.eat()
            while self.peek() != '>':
                self.depth = 0
                args.append({'lifetime': self.eat()} if self.peek().startswith("'") else {'type': self.ty()})
                if self.peek() == ',': self.eat()
            self.eat()
        if path in self.g: return {'generic': path}
        if '::' not in path: return {'primitive': path}
        return {'resolved_path': {'path': path, 'id': ('text', path), 'args': {'angle_bracketed': {'args': args, 'constraints': []}} if args else None}}

# ---------------------------------------------------------------- emission
class Emit:
    def __init__(self, g, props, autos, needs_drop):
        self.g, self.props, self.autos, self.nd = g, props, autos, needs_drop
        self.fields = {r['path']: r for r in tsv(os.path.join(OVERLAY, 'fields.tsv'))}
        self.bodies = {}
        for r in tsv(os.path.join(OVERLAY, 'bodies.tsv')): self.bodies[r['path']] = r['body']
        self.attrs = collections.defaultdict(list)
        for r in tsv(os.path.join(OVERLAY, 'attrs.tsv')): self.attrs[r['path']].append(r['attr'])
        self.assumed = set()
        for fn in ('std-auto-traits.tsv',):
            for r in tsv(os.path.join(FACTS, fn)):
                if 'raw' in r['blockers'] and r['send_from'] == 'explicit': self.assumed.add(r['path'])
        self.files = collections.OrderedDict()
        self.nodrop = [re.compile(r['path'] + r'\Z') for r in tsv(os.path.join(OVERLAY, 'no-drop.tsv'))]
        self.traits_kept = {}     # key -> set of method names kept, required
        self.glue_types = {}
        self.used_overlay = set()
        self.type_list = []       # (path, generics json, kr) for the needs-drop probe

    def full(self, c): return '::'.join((self.g.name,) + c)

    def body(self, path):
        b = self.bodies.get(path)
        if b is not None: self.used_overlay.add(path)
        return b

    def run(self):
        g = self.g
        self.autos.current = g.name
        g.walk()
        if g.is_std:
            for m in g.mods:
                if m[:1] == ('prelude',) and len(m) == 2:
                    for n in ('AsyncSend', 'Resident'): g.mods[m].append(('use', n, 'crate::marker::' + n, 't'))
        # what impls exist, by the type's key (Drop impls decide on glue; traits decide on methods)
        self.drop_impls = set()
        self.impls = []
        for kr in g.kr.values():
            for i, it in kr.index.items():
                if 'impl' not in it['inner'] or it['crate_id'] != 0: continue
                im = it['inner']['impl']
                if im['is_synthetic'] or im['blanket_impl'] is not None: continue
                if im['trait'] is not None and g.head(kr, im['trait']['id']) == 'Drop' and 'resolved_path' in im['for']:
                    k = g.key(kr, im['for']['resolved_path']['id'])
                    if k: self.drop_impls.add(k)
                self.impls.append((kr, it))
        for mpath, entries in g.mods.items():
            for e in entries:
                if e[0] == 'item' and kind_of(e[4]) == 'trait': self.plan_trait(e)
        for _ in range(1 if g.is_std else 4):
            g.grown = False
            self.emit_all()
            if not g.grown: break

    def emit_all(self):
        g = self.g
        self.type_list.clear(); self.wrong_glue = []
        self.glue_types.clear()
        g.log.clear()
        for mpath, entries in g.mods.items():
            for e in entries:
                if e[0] == 'item' and kind_of(e[4]) == 'trait': self.plan_trait(e)
        if ('__private',) in g.mods and not any(e[:2] == ('mod', '__private') for e in g.mods[()]): g.mods[()].append(('mod', '__private'))
        tree = {}
        for mpath in g.mods: tree.setdefault(mpath[:-1], []).append(mpath) if mpath else None
        self.lines = collections.defaultdict(list)   # file -> lines
        self.synth_impls = collections.defaultdict(list)
        self.emit_mod((), tree, 0, '')
        for (top,) in sorted({m[:1] for m in g.mods if m}):
            self.emit_mod((top,), tree, 0, top)
        self.emit_impls()
        for f, ls in self.synth_impls.items(): self.lines[f] += sorted(ls)

    def emit_mod(self, mpath, tree, depth, file):
        g, out = self.g, self.lines[file]
        ind = '    ' * depth
        for e in sorted((e for e in g.mods[mpath] if e[0] == 'use'), key=lambda e: (e[1], e[2])):
            last = e[2].split('::')[-1]
            self.push(out, ind, f'pub use {e[2]}' + ('' if last == e[1] else f' as {e[1]}') + ';')
        for e in g.mods[mpath]:
            if e[0] == 'mod':
                sub = mpath + (e[1],)
                if sub not in g.mods: continue
                if mpath == (): out.append(f'pub mod {ident(e[1])};')
                else:
                    out.append(f'{ind}pub mod {ident(e[1])} {{')
                    self.emit_mod(sub, tree, depth + 1, file)
                    out.append(f'{ind}}}')
        for e in g.mods[mpath]:
            if e[0] == 'item':
                try:
                    for l in self.item(e, mpath): self.push(out, ind, l)
                except Unkept as ex:
                    g.log[f'item dropped: {self.full(mpath + (e[1],))}: {ex}'] += 1

    def push(self, out, ind, text):
        for l in text.split('\n'): out.append(ind + l)

    def plan_trait(self, e):
        _, name, kr, i, it, key = e
        t = it['inner']['trait']
        std_unst = '::'.join(key[1]) in KEEP_UNSTABLE and bool(stability(it))
        keep = {}
        for m in t['items']:
            mi = kr.item(m)
            if mi is None: continue
            k = kind_of(mi)
            u = stability(mi)
            if k == 'function':
                if name in NO_METHODS: continue
                if u and name not in ALL_METHODS: continue
                keep[mi['name']] = ('fn', mi['inner']['function']['has_body'])
            elif k == 'assoc_type':
                if name == 'ZeroablePrimitive': continue
                if u and not std_unst and name not in ALL_METHODS and name not in NO_METHODS: continue
                keep[mi['name']] = ('type', mi['inner']['assoc_type']['type'] is not None)
            elif k == 'assoc_const':
                if u: continue
                keep[mi['name']] = ('const', mi['inner']['assoc_const']['value'] is not None)
        self.traits_kept[key] = keep

    def no_drop(self, path):
        for rx in self.nodrop:
            if rx.match(path): return True
        return False

    def attr_lines(self, path, kr, it):
        if kind_of(it) == 'function' and self.no_drop(path) and path not in self.bodies: return ['#[no_drop]'] + self.attr_lines2(path, kr, it)
        return self.attr_lines2(path, kr, it)

    def attr_lines2(self, path, kr, it):
        l = lang_of(kr, it) if self.g.is_std else None
        out = [f'#[lang = "{l}"]'] if l else []
        for a in self.attrs.get(path, []):
            if not (l and a.startswith('lang')): out.append(f'#[{a}]')
            self.used_overlay.add(path)
        return out

    def item(self, e, mpath):
        _, name, kr, i, it, key = e
        c = Ctx(self.g, kr)
        k = kind_of(it)
        path = self.full(mpath + (name,))
        out = self.attr_lines(path, kr, it)
        inner = it['inner'][k]
        if k == 'function':
            if self.is_skipped(path): return []
            ps = self.props.fn(path)
            it2 = dict(it, name=name)
            out.append(fn_text(c, it2, ps, body=self.body(path)))
        elif k in ('struct', 'enum', 'union'): out += self.adt(c, kr, it, k, inner, path, name, key)
        elif k == 'trait': out += self.trait(c, kr, it, inner, path, name, key)
        elif k == 'type_alias':
            gs, ws, c2 = c.generics(inner['generics'])
            out.append(f'pub type {name}{gs} = {c2.ty(inner["type"])}{ws};')
        elif k == 'constant':
            out.append(f'pub const {name}: {c.ty(inner["type"])};')
        elif k == 'static':
            out.append(f'pub static {"mut " if inner["is_mutable"] else ""}{name}: {c.ty(inner["type"])};')
        else: return []
        return out

    def is_skipped(self, path):
        return path in self.fields and self.fields[path]['fields'] == '-'

    # ---- types
    def adt(self, c, kr, it, k, inner, path, name, key):
        out = []
        gs, ws, c2 = c.generics(inner['generics'])
        drop_impl = key in self.drop_impls
        if path in self.assumed: out.append('#[assumed]')
        ftypes = []      # JSON types of all fields, for the structural answers
        private = False
        if k == 'enum':
            vs = []
            for v in inner['variants']:
                vi = kr.item(v)
                if vi is None or stability(vi): continue
                vk = vi['inner']['variant']['kind']
                vl = lang_of(kr, vi) if self.g.is_std else None
                vp = f'#[lang = "{vl}"] ' if vl else ''
                if vk == 'plain': vs.append(vp + vi['name'])
                elif 'tuple' in vk:
                    fs = []
                    for f in vk['tuple']:
                        t = kr.item(f)['inner']['struct_field'] if f is not None else None
                        if t is None: private = True; continue
                        ftypes.append(t); fs.append(c2.ty(t))
                    vs.append(f"{vp}{vi['name']}({', '.join(fs)})")
                else:
                    fs = []
                    for f in vk['struct']['fields']:
                        fi = kr.item(f); t = fi['inner']['struct_field']
                        ftypes.append(t); fs.append(f"{ident(fi['name'])}: {c2.ty(t)}")
                    vs.append(f"{vp}{vi['name']} {{ {', '.join(fs)} }}")
            non_exh = any((a == 'non_exhaustive' or (isinstance(a, dict) and 'NonExhaustive' in str(a))) for a in it['attrs'])
            if non_exh: out.append('#[non_exhaustive]')
            out.append(f"pub enum {name}{gs}{ws} {{ {', '.join(vs)} }}")
            self.check_autos(c2, kr, it, inner, gs, ws, name, path, ftypes)
            self.record(path, kr, inner, self.glue_of(ftypes, c2) or drop_impl)
            return out
        def seen(f):
            return f is not None and kr.item(f)['visibility'] == 'public'
        sk = inner['kind'] if k == 'struct' else {'plain': {'fields': inner['fields'], 'has_stripped_fields': True}}
        pub = []
        tuple_like = False
        if sk == 'unit': pass
        elif 'tuple' in sk:
            tuple_like = True
            for f in sk['tuple']:
                if not seen(f): private = True; continue
                fi = kr.item(f); pub.append((fi['name'], fi['inner']['struct_field'], stability(fi)))
        else:
            private = sk['plain']['has_stripped_fields']
            for f in sk['plain']['fields']:
                if not seen(f): private = True; continue
                fi = kr.item(f); pub.append((fi['name'], fi['inner']['struct_field'], stability(fi)))
        if any(s for _, _, s in pub): private = True
        pub = [(n, t) for n, t, s in pub if not s]
        ov = self.fields.get(path)
        glue = ''
        priv = []
        if ov:
            self.used_overlay.add(path)
            priv = split_fields(ov['fields'])
            try: ftypes = [t for _, t in pub] + [Parse(x, {p['name'] for p in inner['generics']['params']}).ty() for x in priv if x != 'unit']
            except ValueError as ex: print('overlay field not understood', path, ex); ftypes = None
        elif private and (real := self.real_fields(c2, kr, sk)) is not None:
            priv = [c2.ty(t) for t in real]
            ftypes = [t for _, t in pub] + real
            if self.probe(path) == ('yes', 'yes') and not drop_impl and not self.glue_of(ftypes, c2): priv.append('std::__glue::Glue')
        elif private:
            priv_types = self.guess(c2, kr, it, inner, path, key, drop_impl)
            ftypes = [t for _, t in pub] + [t for t in priv_types if not isinstance(t, str)]
            priv = [t if isinstance(t, str) else c2.ty(t) for t in priv_types]
            if any(t in priv for t in ('crate::marker::PhantomData<*mut ()>', 'std::marker::PhantomData<*mut ()>')): ftypes.append({'raw_pointer': {'is_mutable': True, 'type': {'tuple': []}}})
            # the probe says it has drop glue, but no field and no Drop impl shows it
            if self.probe(path) == ('yes', 'yes') and not drop_impl and not self.glue_of(ftypes, c2):
                priv.append('crate::__glue::Glue' if self.g.is_std else 'std::__glue::Glue')
        else:
            ftypes = [t for _, t in pub]
        if ov and ov['fields'] == 'unit': out.append(f'pub struct {name}{gs};'); ftypes = None
        elif sk == 'unit' and not priv: out.append(f'pub struct {name}{gs}{ws};')
        elif tuple_like and (pub or not private) and not ov:
            fs = ['pub ' + c2.ty(t) for _, t in pub] + priv
            out.append(f"pub struct {name}{gs}({', '.join(fs)}){ws};")
        else:
            kw = 'union' if k == 'union' else 'struct'
            fs = [f'pub {ident(n)}: {c2.ty(t)}' for n, t in pub] + [f'_{n}: {t}' for n, t in enumerate(priv)]
            out.append(f"pub {kw} {name}{gs}{ws} {{ {', '.join(fs)} }}" if fs else f'pub {kw} {name}{gs}{ws} {{ _p: () }}')
        self.check_autos(c2, kr, it, inner, gs, ws, name, path, ftypes)
        if ftypes is not None and k == 'struct':
            have = drop_impl or self.glue_of(ftypes, c2) or any('__glue' in p for p in priv)
            want = self.probe(path)[0]
            if (want == 'yes') != have and want != '?' and 'ManuallyDrop' not in path: self.wrong_glue.append((path, want, have))
        self.record(path, kr, inner, None)
        return out

    def real_fields(self, c, kr, sk):
        """The true types of the private fields, where the input has them and the model can name them"""
        if self.g.is_std or sk == 'unit': return None
        ids = sk['tuple'] if 'tuple' in sk else sk['plain']['fields']
        if None in ids or ('plain' in sk and sk['plain']['has_stripped_fields']): return None
        out = []
        for i in ids:
            fi = kr.item(i)
            if fi['visibility'] == 'public': continue
            t = fi['inner']['struct_field']
            try: text = c.ty(t)
            except Unkept: return None
            if '*mut ' in text or '*const ' in text or 'NonNull' in text or '__private' in text: return None
            out.append(t)
        return out

    def probe(self, path):
        return self.nd.get(path, ('?', '?'))

    def record(self, path, kr, inner, glue):
        self.type_list.append((path, kr, inner))

    def glue_of(self, ftypes, c):
        return any(self.glue1(t, c) for t in ftypes or [])
    def glue1(self, t, c):
        k, v = next(iter(t.items())) if isinstance(t, dict) else (t, None)
        if k in ('tuple',): return any(self.glue1(x, c) for x in v)
        if k == 'slice': return self.glue1(v, c)
        if k == 'array': return self.glue1(v['type'], c)
        if k == 'dyn_trait': return True
        if k == 'resolved_path':
            key = None if isinstance(v['id'], tuple) else self.g.key(c.kr, v['id'])
            c1 = self.g.canon.get(key) if key else None
            n = re.sub(r'^crate\b', self.g.name, v['id'][1]) if isinstance(v['id'], tuple) else self.full(c1) if c1 else (self.g.foreign(key) if key else None)
            if n is None: return False
            if n.endswith('::ManuallyDrop') or n.endswith('::MaybeUninit') or n.endswith('::PhantomData'): return False
            pr = self.nd.get(n, ('?', '?'))
            if pr[0] == 'yes': return True
            a = v['args']
            if pr[1] == 'yes' and a: return any('type' in x and self.glue1(x['type'], c) for x in a['angle_bracketed']['args'])
        return False

    def guess(self, c, kr, it, inner, path, key, drop_impl):
        S, so = self.autos.truth(self.g, kr, it, 'Send')
        Y, yo = self.autos.truth(self.g, kr, it, 'Sync')
        nS, nY = self.autos.norm(c, S), self.autos.norm(c, Y)
        lts = [p['name'] for p in inner['generics']['params'] if 'lifetime' in p['kind']]
        lt = lts[0] if lts else None
        plain, full = self.probe(path)
        out = []
        pd = ('crate' if self.g.is_std else 'std') + '::marker::PhantomData'
        tn = ('crate' if self.g.is_std else 'std')
        unsized = set()
        for p in inner['generics']['params']:
            if 'type' in p['kind'] and '?Sized' in c.bounds(p['kind']['type']['bounds']): unsized.add(p['name'])
        for w in inner['generics']['where_predicates']:
            if 'bound_predicate' in w and 'generic' in w['bound_predicate']['type'] and '?Sized' in c.bounds(w['bound_predicate']['bounds']): unsized.add(w['bound_predicate']['type']['generic'])
        for p in inner['generics']['params']:
            if 'type' not in p['kind'] or p['name'] in c.drop: continue
            n = p['name']; g = {'generic': n}
            s = {t for x, t in nS or () if x == n}
            y = {t for x, t in nY or () if x == n}
            mentioned = any(re.search(r'\b%s\b' % n, x) for x, _ in (nS or frozenset()) | (nY or frozenset()))
            if s == {'Sync'} and (y == {'Sync'} or nY is None) and lt:
                out.append({'borrowed_ref': {'lifetime': lt, 'is_mutable': False, 'type': g}}); continue
            if nS is None and y == {'Sync'} and lt:
                out.append({'borrowed_ref': {'lifetime': lt, 'is_mutable': False, 'type': g}}); continue
            if nS is not None and nY is not None and not s and not y:
                if mentioned: continue   # only through a projection
                if plain == full: out.append(f'{pd}<fn() -> {n}>' if n not in unsized else f'{pd}<fn(&{n})>'); continue
            if lt and plain == full == 'no':
                out.append({'borrowed_ref': {'lifetime': lt, 'is_mutable': True, 'type': g}}); continue
            if n in unsized: out.append({'array': {'type': g, 'len': '1'}})
            else: out.append(g)
        seen = set()
        for x, t in sorted(nS or ()):
            for subj, tr in S:
                if 'qualified_path' in subj and (x, t) == (c.ty(subj), tr) and x not in seen and t == 'Send':
                    seen.add(x); out.append(subj)
        if nS is None and so == 'auto': out.append(f'{pd}<*mut ()>')
        elif nY is None and yo == 'auto': out.append(f'{pd}<{tn}::cell::Cell<()>>')
        return out

    def check_autos(self, c, kr, it, inner, gs, ws, name, path, ftypes):
        """#[synthetic] impls where the fields do not give std's structural answer"""
        if ftypes is None or self.fields.get(path, {}).get('autos') == 'skip': return
        top = path.split('::')[1]
        for tr in AUTO:
            T, origin = self.autos.truth(self.g, kr, it, tr)
            if origin == 'explicit' or origin == 'none': continue
            truth = self.autos.norm(c, T)
            have = frozenset()
            for t in ftypes:
                x = self.autos.cond(c, t, tr)
                have = None if (x is None or have is None) else have | x
            if have == truth: continue
            self.g.log[f'synthetic {tr}'] += 1
            params = self.impl_params(c, inner)
            args = self.own_args(c, inner)
            tp = {'Send': 'marker::Send', 'Sync': 'marker::Sync', 'Unpin': 'marker::Unpin', 'UnwindSafe': 'panic::UnwindSafe', 'RefUnwindSafe': 'panic::RefUnwindSafe'}
            pre = 'crate::' if self.g.is_std else 'std::'
            tpath = pre + tp[tr]
            me = 'crate::' + '::'.join(path.split('::')[1:])
            if truth is None: s = f'#[synthetic] impl{params} !{tpath} for {me}{args}{ws} {{}}'
            else:
                w = ', '.join(f'{s}: {pre}{tp[t]}' for s, t in sorted(truth))
                w2 = ws + (', ' if ws else ' where ') + w if w else ws
                uns = 'unsafe ' if tr in ('Send', 'Sync') else ''
                s = f'#[synthetic] {uns}impl{params} {tpath} for {me}{args}{w2} {{}}'
            self.synth_impls[top].append(s)

    def impl_params(self, c, inner):
        gs, _, _ = c.generics(inner['generics'])
        # defaults are not allowed on impls
        return re.sub(r' = [^,<>]+(?:<[^<>]*>)?(?=[,>])', '', gs)
    def own_args(self, c, inner):
        ps = [p['name'] for p in inner['generics']['params'] if p['name'] not in c.drop and not ('type' in p['kind'] and p['kind']['type']['is_synthetic'])]
        return '<' + ', '.join(ps) + '>' if ps else ''

    # ---- traits
    def trait(self, c, kr, it, t, path, name, key):
        c = Ctx(self.g, kr, (), key)
        gs, ws, c2 = c.generics(t['generics'])
        sup = [b for b in c2.bounds(t['bounds']) if b != '?Sized']
        out = [f"pub {'unsafe ' if t['is_unsafe'] else ''}{'auto ' if t['is_auto'] else ''}trait {name}{gs}{': ' + ' + '.join(sup) if sup else ''}{ws} {{"]
        keep = self.traits_kept[key]
        for m in t['items']:
            mi = kr.item(m)
            if mi is None or mi['name'] not in keep: continue
            k = kind_of(mi)
            try:
                l = ''
                if k == 'function':
                    prov = mi['inner']['function']['has_body']
                    mp = path + '::' + mi['name']
                    ps = self.props.fn(mp) if prov else []
                    la = lang_of(kr, mi) if self.g.is_std else None
                    at = ''.join(f'#[{a}] ' for a in self.attrs.get(mp, [])) + ('#[no_drop] ' if k == 'function' and prov and self.no_drop(mp) else '')
                    if at: self.used_overlay.add(mp)
                    l = at + (f'#[lang = "{la}"] ' if la else '') + ('#[provided] ' if prov else '') + fn_text(c2, mi, ps, vis='', body=self.body(mp))
                elif k == 'assoc_type':
                    a = mi['inner']['assoc_type']
                    g2, w2, c3 = c2.generics(a['generics'])
                    bs = c3.bounds(a['bounds'])
                    la = lang_of(kr, mi) if self.g.is_std else None
                    l = (f'#[lang = "{la}"] ' if la else '') + f"type {mi['name']}{g2}{': ' + ' + '.join(bs) if bs else ''}{' = ' + c3.ty(a['type']) if a['type'] is not None else ''}{w2};"
                elif k == 'assoc_const':
                    a = mi['inner']['assoc_const']
                    l = ('#[provided] ' if a['value'] is not None else '') + f"const {mi['name']}: {c2.ty(a['type'])};"
                out.append('    ' + l)
            except Unkept as ex:
                self.g.log[f'trait item dropped: {path}::{mi["name"]}: {ex}'] += 1
        out.append('}')
        return out if len(out) > 2 else [out[0] + '}']

    # ---- impls
    def home(self, kr, im):
        """(file, sort head)"""
        t = im['for']
        while isinstance(t, dict) and 'borrowed_ref' in t: t = t['borrowed_ref']['type']
        if 'resolved_path' in t:
            key = self.g.key(kr, t['resolved_path']['id'])
            cpath = self.g.canon.get(key)
            if cpath: return cpath[0] if len(cpath) > 1 else ''
        if im['trait'] is None:
            k, v = next(iter(t.items())) if isinstance(t, dict) else (t, None)
            if k == 'primitive':
                return {'str': 'str', 'char': 'char', 'bool': 'primitive_impls'}.get(v, 'num')
            return {'slice': 'slice', 'array': 'array', 'raw_pointer': 'ptr', 'tuple': 'primitive_impls'}.get(k, 'primitive_impls')
        key = self.g.key(kr, im['trait']['id'])
        cpath = self.g.canon.get(key)
        if cpath: return cpath[0] if len(cpath) > 1 else ''
        # foreign trait for a foreign or primitive type
        return ''

    def emit_impls(self):
        g = self.g
        inherent = collections.OrderedDict()
        traits = []
        for kr, it in self.impls:
            im = it['inner']['impl']
            tkey = g.key(kr, im['trait']['id']) if im['trait'] else None
            tname = g.head(kr, im['trait']['id']) if im['trait'] else None
            unst_ok = tkey is not None and '::'.join(tkey[1]) in KEEP_UNSTABLE
            if stability(it) and not unst_ok: continue
            c = Ctx(g, kr, (), tkey)
            try:
                if im['trait'] is not None and self.noise(kr, im, tname): continue
                if tname == 'Unpin' and any(p['name'] == "'__pin" for p in im['generics']['params']): continue
                gs, ws, c2 = c.generics(im['generics'])
                # `impl<F: FnPtr> Debug for F`: without the bound it would be about every type
                if 'generic' in im['for'] and 'FnPtr' in json.dumps(im['generics']): continue
                self_t = c2.ty(im['for'])
                fl = self.home(kr, im)
                if im['trait'] is None:
                    sp = self.self_path(kr, im['for'], self_t)
                    body = []
                    for m in im['items']:
                        mi = kr.item(m)
                        if mi is None or stability(mi): continue
                        if not g.is_std and mi['visibility'] not in ('public', 'default'): continue
                        if mi['visibility'] != 'public': continue
                        k = kind_of(mi)
                        try:
                            if k == 'function':
                                mp = sp + '::' + mi['name']
                                if self.is_skipped(mp): continue
                                al = self.attr_lines(mp, kr, mi)
                                body.append(' '.join(al + [fn_text(c2, mi, self.props.fn(mp), body=self.body(mp))]))
                            elif k == 'assoc_const': body.append(f"pub const {mi['name']}: {c2.ty(mi['inner']['assoc_const']['type'])};")
                        except Unkept as ex: g.log[f'method dropped: {sp}::{mi["name"]}: {ex}'] += 1
                    if body:
                        h = f'impl{gs} {self_t}{ws} {{'
                        inherent.setdefault((fl, h), []).extend(body)
                    continue
                if tname in AUTO and self_t.startswith('crate::sync::atomic::Atomic<'): continue   # by the overlay
                tpath = c2.trait(im['trait'])
                # foreign keys (std traits in tokio's model): which methods does the trait require?
                keep = self.kept_of(tkey)
                lines = []
                sp = self.self_path(kr, im['for'], self_t)
                sh = head_text(self_t.replace('dyn ', '')) if not self_t.startswith('[') else self_t
                for m in im['items']:
                    mi = kr.item(m)
                    if mi is None or keep is None or mi['name'] not in keep: continue
                    kk, prov = keep[mi['name']]
                    if kk == 'fn':
                        if prov and f'<{sp} as {tname}>::{mi["name"]}' not in self.bodies: continue
                        mp = f'<{sp} as {tname}>::{mi["name"]}'
                        lines.append(fn_text(c2, mi, self.props.impl_fn(sp.split('::')[-1], tname, mi['name'], mp), vis='', body=self.body(mp)))
                    elif kk == 'type':
                        if tname == 'ZeroablePrimitive': continue   # names a private type
                        a = mi['inner']['assoc_type']
                        g2, w2, c3 = c2.generics(a['generics'])
                        if a['type'] is not None: lines.append(f"type {mi['name']}{g2} = {c3.ty(a['type'])}{w2};")
                    elif kk == 'const' and not prov:
                        a = mi['inner']['assoc_const']
                        lines.append(f"const {mi['name']}: {c2.ty(a['type'])};")
                uns = 'unsafe ' if self.unsafe_trait(tkey) and not im['is_negative'] else ''
                neg = '!' if im['is_negative'] else ''
                head = f'{uns}impl{gs} {neg}{tpath} for {self_t}{ws} {{'
                if 'primitive' in self.strip_refs(im['for']) and tname not in ('Iterator',):
                    lines = [re.sub(r'<(\w+) as crate::ops::\w+(?:<&?\w+>)?>::Output', r'\1', l) for l in lines]
                    lines = [' '.join(lines)] if lines else []
                if not lines: text = head + '}'
                elif len(lines) == 1: text = head + ' ' + lines[0] + ' }'
                else: text = head + '\n' + '\n'.join('    ' + l for l in lines) + '\n}'
                for t in variadic(text) if g.is_std and '(T,)' in head + self_t else [text]:
                    traits.append((fl, self_t, tname, t))
            except Unkept as ex:
                g.log[f'impl dropped: {ex}'] += 1
        for (fl, h), body in inherent.items():
            self.lines[fl].append(h + '\n' + '\n'.join('    ' + l for l in body) + '\n}')
        for fl, _, _, text in sorted(set(traits)):
            self.lines[fl].append(text)

    @staticmethod
    def strip_refs(t):
        while isinstance(t, dict) and 'borrowed_ref' in t: t = t['borrowed_ref']['type']
        return t if isinstance(t, dict) else {}

    def unsafe_trait(self, tkey):
        for g in [self.g] + list(self.g.others):
            d = g.defs.get(tkey)
            if d: return d[0].item(d[1])['inner']['trait']['is_unsafe']
        return False

    def kept_of(self, tkey):
        if tkey in self.traits_kept: return self.traits_kept[tkey]
        for o in self.g.others:
            if tkey in o.emit.traits_kept: return o.emit.traits_kept[tkey]
        return None

    def noise(self, kr, im, tname):
        if tname in ('StructuralPartialEq', 'TrustedLen', 'InPlaceIterable', 'SourceIter', 'TrustedStep', 'TrustedRandomAccess', 'TrustedRandomAccessNoCoerce',
                     'Freeze', 'UseCloned', 'CloneToUninit', 'DerefPure', 'LegacyReceiver', 'Receiver', 'PinCoerceUnsized', 'TrustedFused', 'NonDrop', 'Allocator', 'CloneFromCell', 'TrivialClone'): return True
        t = im['for']
        while isinstance(t, dict) and 'borrowed_ref' in t: t = t['borrowed_ref']['type']
        if 'resolved_path' in t:
            n = t['resolved_path']['path'].split('::')[-1]
            OPS = set('Add Sub Mul Div Rem BitAnd BitOr BitXor Shl Shr Neg Not AddAssign SubAssign MulAssign DivAssign RemAssign BitAndAssign BitOrAssign BitXorAssign ShlAssign ShrAssign'.split())
            refs = 'borrowed_ref' in im['for'] or any(isinstance(x.get('type'), dict) and 'borrowed_ref' in x['type'] for x in ((im['trait']['args'] or {}).get('angle_bracketed', {}).get('args', [])))
            if n in ('Wrapping', 'Saturating') and tname in OPS and (refs or n == 'Saturating' or tname in ('Shl', 'Shr')): return True
            if n in ('Wrapping', 'Saturating') and tname in ('Sum', 'Product'): return True
        if tname in ('Shl', 'Shr', 'ShlAssign', 'ShrAssign') and 'primitive' in t:
            # the matrix of 12 x 12 types: by value; references only for the same type
            a = ((im['trait']['args'] or {}).get('angle_bracketed', {}).get('args', []))
            r = a[0]['type'] if a else im['for']
            ref = 'borrowed_ref' in r or 'borrowed_ref' in im['for']
            rr = r['borrowed_ref']['type'] if 'borrowed_ref' in r else r
            if ref and rr != t: return True
        return False

    def self_path(self, kr, t, text):
        if isinstance(t, dict) and 'resolved_path' in t:
            key = self.g.key(kr, t['resolved_path']['id'])
            if key in self.g.canon: return self.full(self.g.canon[key])
            f = self.g.foreign(key)
            if f: return f
        if isinstance(t, dict):
            k, v = next(iter(t.items()))
            if k == 'primitive': return v
            return '<' + re.sub(r'(?:crate|std)::(?:\w+::)*', '', text) + '>'
        return text


# rustdoc shows std's impls for tuples of up to 12 elements as one impl for `(T,)` (`fake_variadic`).
MAX_TUPLE = 12

def variadic(text):
    """the impls behind an impl for `(T,)` or `(ExtendT,)`, one for each length"""
    out = [text]
    for n in range(2, MAX_TUPLE + 1):
        t = text
        if '[T; 1]' in t:   # arrays: the elements have one type
            t = t.replace('[T; 1]', f'[T; {n}]').replace('(T,)', '(' + ', '.join(['T'] * n) + ')')
        else:
            names = {p: [f'{p}{i}' for i in range(1, n + 1)] for p in ('ExtendT', 'T')}
            each = lambda m: [re.sub(r'\b(ExtendT|T)\b', lambda x: names[x[1]][i], m) for i in range(n)]
            head, rest = t.split('> crate::', 1)
            params = re.sub(r'^impl<', '', head)
            params = [x for p in (params.split(', ') if 'ExtendT' in params else [params]) for x in each(p)]
            rest = re.sub(r'\((ExtendT|T),\)', lambda m: '(' + ', '.join(names[m[1]]) + ')', rest)
            # a method's own `T` or `S` does not occur beside the tuple's
            rest = re.sub(r'where (ExtendT: .*?) \{', lambda m: 'where ' + ', '.join(each(m[1])) + ' {', rest)
            t = 'impl<' + ', '.join(params) + '> crate::' + rest
        out.append(t)
    return out

HEADER = '// Generated by tools/std-model-gen/gen.py: signatures only. Do not edit; see model/overlay for what is written by hand.\n'

# Other releases have other items.
RELEASES = {'tokio': '1', 'futures': '0.3', 'bytes': '1'}

def load_needs_drop():
    p = os.path.join(FACTS, 'needs-drop.tsv')
    if not os.path.exists(p): return {}
    return {r['path']: (r['plain'], r['droppy']) for r in tsv(p)}

def std_overlay(lines):
    lines['__glue'] = ['/// A value with drop glue that does nothing: stands for private fields that have some.',
        'pub struct Glue { _p: () }',
        'impl crate::ops::Drop for Glue { fn drop(&mut self) !tls + !panic {} }']
    # Unstable modules, and those of macros: all of them is in the overlay.
    for m in ('arch', 'async_iter'):
        lines[m] = []
        lines[''].append(f'pub mod {m};')

def write(g, extra):
    d = os.path.join(MODEL, g.name)
    os.makedirs(d, exist_ok=True)
    names = set()
    for f, ls in sorted(g.emit.lines.items()):
        ov = os.path.join(OVERLAY, g.name, (f or 'lib') + '.rs')
        text = '\n'.join(ls)
        if os.path.exists(ov): text += '\n' + open(ov).read().rstrip('\n')
        if not text.strip(): text = ''
        fn = (f or 'lib') + '.rs'
        names.add(fn)
        if fn == 'lib.rs' and g.name in RELEASES: text = f'// Release: {RELEASES[g.name]}.\n{text}'
        text = HEADER + text + '\n'
        if not g.is_std: text = text.replace('crate::__self::', 'crate::')
        open(os.path.join(d, fn), 'w').write(text)
    for old in os.listdir(d):
        if old.endswith('.rs') and old not in names: os.remove(os.path.join(d, old))

def overlay_tables():
    for n, h in (('props.tsv', 'path\tchange\treason'), ('fields.tsv', 'path\tfields\tautos\treason'), ('bodies.tsv', 'path\tbody'), ('attrs.tsv', 'path\tattr')):
        p = os.path.join(OVERLAY, n)
        if not os.path.exists(p): open(p, 'w').write(h + '\n')

def main():
    js = sys.argv[1] if len(sys.argv) > 1 else '/tmp/smg/json'
    src = sys.argv[2] if len(sys.argv) > 2 else '/tmp/smg/lib'
    tk = sys.argv[3] if len(sys.argv) > 3 else '/tmp/smg/tk/tp/doc'
    overlay_tables()
    props, nd = Props(), load_needs_drop()
    std = Group('std', [Krate(n, f'{js}/{n}.json', src) for n in ('core', 'alloc', 'std')], 'std')
    groups = [std]
    autos = AutoTraits(groups)
    std.emit = Emit(std, props, autos, nd)
    std.emit.run()
    std_overlay(std.emit.lines)
    std.emit.lines[''].append('#[doc(hidden)]\npub mod __glue;')
    write(std, None)
    for name, crates in (('bytes', ['bytes']),
                         ('futures', ['futures', 'futures_core', 'futures_channel', 'futures_io', 'futures_sink', 'futures_task', 'futures_util', 'futures_executor']),
                         ('tokio', ['tokio'])):
        g = Group(name, [Krate(n, f'{tk}/{n}.json', None) for n in crates], crates[0], groups[::-1])
        groups.append(g)
        g.others = [x for x in groups if x is not g]
        g.emit = Emit(g, props, autos, nd)
        g.emit.run()
        write(g, None)
    for g in groups:
        for w in g.emit.wrong_glue: print('drop glue differs', *w)
        log = os.path.join('/tmp', f'std-model-gen-{g.name}.log')
        with open(log, 'w') as f:
            for k, v in sorted(g.log.items()): f.write(f'{v}\t{k}\n')
    # the list of types for needs_drop.py
    with open('/tmp/std-model-gen-types.json', 'w') as f:
        rows = []
        for g in groups:
            for path, kr, inner in g.emit.type_list:
                c = Ctx(g, kr)
                drop = c.alloc_params(inner['generics'])
                ps = []
                for p in inner['generics']['params']:
                    if p['name'] in drop: continue
                    k = next(iter(p['kind']))
                    bs = c.bounds(p['kind']['type']['bounds']) if k == 'type' else []
                    for w in inner['generics']['where_predicates']:
                        b = w.get('bound_predicate')
                        if b and b['type'] == {'generic': p['name']}: bs += c.bounds(b['bounds'])
                    ps.append((p['name'], k, bs))
                rows.append((path, ps))
        json.dump(sorted(rows), f, indent=0)
    for g in groups[:1]:
        for p in sorted(set(g.emit.fields) | set(g.emit.bodies) | set(g.emit.attrs)):
            if not any(p in x.emit.used_overlay for x in groups): print('unused overlay row', p)
        for rx, ch, _ in props.rules:
            if rx.pattern not in props.used: print('unused rule', rx.pattern)
    return groups

if __name__ == '__main__': main()
