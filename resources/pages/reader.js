// The program's own script in the hearticle's page. It runs in a world of its own while the page's scripts are off, so
// timers never fire here: what is to happen later hangs on frames and observers. `heartportChannel` and
// `heartportStart` are put in front of it; messages travel as console lines that only the program can read, each with
// the number of the page that it is about.
(() => {
'use strict';
const channel = heartportChannel;
const root = document.documentElement;
const say = (...message) => console.log(channel + JSON.stringify([page, ...message]));
const byId = id => document.getElementById(id);

let page = 0;          // the number that the program gave it
let blocks = [];
let sections = [];
const marks = document.getElementsByClassName('marked');
let anchor = null;   // the place the reader is at, kept through new fonts and widths
let held = 0;        // frames in which scrolling is our own doing
let width = root.clientWidth;
let returnedTo = null; // the mark whose card was just dismissed
let written = -1;      // the block that is being written, in a preview

function collect() {
    blocks = [...document.querySelectorAll('[id]')].filter(e => /^b\d+$/.test(e.id));
    sections = [...document.querySelectorAll('.essentials h2')];
}

// --- where the reader is -------------------------------------------------------------------------------------------

const squeezed = text => text.replace(/\s+/g, ' ');

// The text node and offset of the n-th character of a block; null behind its end.
function at(block, n) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (n < node.length)
            return [node, n];
        n -= node.length;
    }
    return null;
}

// The line that holds the n-th character, as a rectangle in the view.
function line(block, n) {
    const found = at(block, n);
    if (!found)
        return block.getBoundingClientRect();
    const range = document.createRange();
    range.setStart(found[0], found[1]);
    range.setEnd(found[0], found[1] + 1);
    return range.getClientRects()[0] || block.getBoundingClientRect();
}

function firstBlockBelow(y) {
    let low = 0, high = blocks.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        blocks[middle].getBoundingClientRect().bottom > y ? high = middle : low = middle + 1;
    }
    return blocks[low];
}

function place() {
    let block = firstBlockBelow(0);
    if (!block)
        return null;
    let offset = 0;
    if (block.getBoundingClientRect().top < 0) { // the first character whose line is wholly in view
        const length = block.textContent.length;
        let high = length;
        while (offset < high) {
            const middle = (offset + high) >> 1;
            line(block, middle).top >= 0 ? high = middle : offset = middle + 1;
        }
        if (offset >= length) { // none: the next block's first
            block = blocks[Math.min(blocks.indexOf(block) + 1, blocks.length - 1)];
            offset = 0;
        }
    }
    const last = blocks[blocks.length - 1].getBoundingClientRect();
    const first = blocks[0].getBoundingClientRect();
    const seen = innerHeight - first.top, whole = last.bottom - first.top;
    return {
        block: Number(block.id.slice(1)), offset,
        quote: squeezed(block.textContent.slice(offset, offset + 64)),
        progress: scrollY <= 0 ? 0 : Math.min(1, Math.max(0, seen / Math.max(1, whole))),
        lineTop: line(block, offset).top,
        top: scrollY <= 0,
        atEnd: last.bottom <= innerHeight + 1,
        section: section(),
    };
}

function section() {
    let current = '';
    for (const heading of sections) {
        if (heading.getBoundingClientRect().top > innerHeight / 3)
            break;
        const name = heading.querySelector('a[id]');
        current = name ? name.id : '';
    }
    return current;
}

function tell() {
    const now = place();
    if (now)
        say('place', now);
    return now;
}

// --- going to a place ----------------------------------------------------------------------------------------------

// Scrolling of our own is no reading; it keeps the anchor as it is for the frames in which it arrives.
function hold() {
    const counting = held > 0; // two counts at once would pass zero, and no scrolling would be told any more
    held = 3;
    if (counting)
        return;
    const count = () => {
        if (--held > 0)
            requestAnimationFrame(count);
        else
            tell();
    };
    requestAnimationFrame(count);
}

function blockWith(want) {
    const own = byId('b' + want.block);
    if (!want.quote || (own && squeezed(own.textContent.slice(want.offset)).startsWith(want.quote)))
        return [own, want.offset];
    for (const block of blocks) { // the words moved: another version of the text
        const index = squeezed(block.textContent).indexOf(want.quote);
        if (index >= 0)
            return [block, index];
    }
    return [own, 0];
}

function restore(want) {
    anchor = want;
    if (want.top || (want.block === 0 && !want.offset && !want.progress)) {
        scrollTo(0, 0);
    } else {
        const [block, offset] = blockWith(want);
        if (block)
            scrollBy(0, line(block, offset).top - (want.lineTop || 0));
        else
            scrollTo(0, want.progress * root.scrollHeight - innerHeight);
    }
    hold();
}

function bringTo(element, where) {
    if (!element)
        return false;
    const still = root.dataset.motion === 'reduced';
    element.scrollIntoView({block: where, behavior: still ? 'auto' : 'smooth'});
    return true;
}

function focusable(element) { // so that the next Tab goes on from here
    if (!element.matches('a[href],[tabindex]'))
        element.tabIndex = -1;
    element.focus({preventScroll: true});
}

// --- citations and links -------------------------------------------------------------------------------------------

const keysOf = mark => mark.dataset.keys.split(' ').filter(key => key);
const numberOf = mark => Number(mark.id.slice(1));

function enter(mark, cause) {
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    say('enter', numberOf(mark), keysOf(mark), [box.left, box.top, box.width, box.height], cause);
}

function citationFor(event) {
    return event.target instanceof Element ? event.target.closest('a.cite') : null;
}

function follow(link, event, newTab) {
    event.preventDefault();
    const href = link.getAttribute('href') || '';
    if (link.matches('.cite')) {
        // A finger cannot hover: its first tap opens the card. Mouse and Enter go on to the reference.
        if (event.pointerType === 'touch')
            enter(link, 'tap');
        else
            say('cite', keysOf(link));
    } else if (href.startsWith('#')) {
        say('fragment', decodeURIComponent(href.slice(1)));
    } else {
        say('link', link.href, newTab);
    }
}

function zoom(image) {
    const figure = image.closest('.figure, figure') || image;
    figure.classList.toggle('enlarged');
    image.scrollIntoView({block: 'nearest'});
}

function clicked(event, newTab) {
    if (!(event.target instanceof Element))
        return;
    const link = event.target.closest('a[href]');
    if (link)
        follow(link, event, newTab || event.ctrlKey || event.metaKey || event.shiftKey);
    else if (!newTab && event.target.closest('img'))
        zoom(event.target);
    const block = !link && !newTab && event.target.closest('[id]');
    if (block && blocks.includes(block))
        say('block', Number(block.id.slice(1)));
}

function pressed(event) {
    if (event.key === 'Escape') {
        const large = document.querySelector('.enlarged');
        large ? large.classList.remove('enlarged') : say('escape');
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof Element
               && event.target.matches('img')) {
        event.preventDefault();
        zoom(event.target);
    } else if (event.key === 'Tab' && !event.shiftKey && document.activeElement.matches('.cite.active')) {
        event.preventDefault(); // the links of the open card come next
        say('card');
    }
}

function listen() {
    document.addEventListener('click', event => clicked(event, false), true);
    document.addEventListener('pointerdown', event => citationFor(event) || say('leave'), true);
    document.addEventListener('auxclick', event => event.button === 1 && clicked(event, true), true);
    document.addEventListener('keydown', pressed, true);
    document.addEventListener('mouseover', event => {
        const mark = citationFor(event);
        if (mark && !mark.contains(event.relatedTarget))
            enter(mark, 'hover');
    });
    document.addEventListener('mouseout', event => {
        const mark = citationFor(event);
        if (mark && !mark.contains(event.relatedTarget))
            say('leave');
    });
    document.addEventListener('focusin', event => {
        const mark = citationFor(event);
        if (!mark || mark === returnedTo || !mark.matches(':focus-visible'))
            return;
        // Two frames on, the page has scrolled to the mark.
        requestAnimationFrame(() => requestAnimationFrame(() =>
            document.activeElement === mark && enter(mark, 'focus')));
    });
    document.addEventListener('focusout', event => citationFor(event) && say('leave'));
    let asked = false;
    document.addEventListener('scroll', () => {
        if (asked)
            return;
        asked = true;
        requestAnimationFrame(() => {
            asked = false;
            if (held)
                return;
            anchor = tell();
        });
    }, {passive: true});
    new ResizeObserver(() => {
        if (root.clientWidth === width)
            return;
        width = root.clientWidth;
        if (anchor)
            restore(anchor);
    }).observe(root);
    document.fonts.addEventListener('loadingdone', () => anchor && restore(anchor)); // the lines break anew
}

function dress(theme, font, textPercent, measure, motion) {
    root.dataset.theme = theme;
    root.dataset.font = font;
    root.dataset.motion = motion;
    root.style.setProperty('--text-scale', textPercent / 100);
    root.style.setProperty('--measure', measure);
}

// --- a page that is being written ------------------------------------------------------------------------------------

// Makes `old` equal to `now` and touches only what differs, so that nothing flickers and images stay.
function become(old, now) {
    if (old.isEqualNode(now))
        return;
    if (old.nodeName !== now.nodeName) {
        old.replaceWith(now);
        return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE) {
        old.nodeValue = now.nodeValue;
        return;
    }
    for (const {name} of [...old.attributes])
        if (!now.hasAttribute(name))
            old.removeAttribute(name);
    for (const {name, value} of now.attributes)
        if (old.getAttribute(name) !== value)
            old.setAttribute(name, value);
    const before = [...old.childNodes], after = [...now.childNodes];
    const behind = before[after.length] || null;
    after.forEach((child, i) => i < before.length ? become(before[i], child) : old.insertBefore(child, behind));
    before.slice(after.length).forEach(child => child.remove());
}

function showWritten() {
    document.querySelectorAll('.written').forEach(element => element.classList.remove('written'));
    const block = byId('b' + written);
    if (!block)
        return;
    block.classList.add('written');
    const box = block.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) {
        block.scrollIntoView({block: box.height > innerHeight ? 'start' : 'center'});
        hold();
    }
}

function topOfWritten() {
    const block = byId('b' + written);
    return block ? block.getBoundingClientRect().top : null;
}

// --- what the program calls ----------------------------------------------------------------------------------------

window.heartport = {
    restore,
    // Another hearticle in this one's place: style sheet, fonts and listeners stay, which a load would bring anew.
    open(html, start) {
        const now = new DOMParser().parseFromString(html, 'text/html');
        document.title = now.title;
        document.head.querySelectorAll('meta[name]').forEach(meta => meta.remove());
        document.head.append(...now.head.querySelectorAll('meta[name]'));
        for (const {name, value} of now.documentElement.attributes)
            root.setAttribute(name, value);
        getSelection().removeAllRanges();
        document.body.replaceWith(now.body);
        scrollTo(0, 0);
        begin(start);
    },
    // Another state of the same hearticle; the block that is being written stays where it is in the view.
    update(html, block) {
        const now = new DOMParser().parseFromString(html, 'text/html');
        const top = topOfWritten();
        become(document.body, now.body);
        for (const name of ['lang', 'dir'])
            root.setAttribute(name, now.documentElement.getAttribute(name) || '');
        collect();
        written = block;
        const moved = topOfWritten();
        if (top !== null && moved !== null && moved !== top)
            scrollBy(0, moved - top);
        showWritten();
    },
    write(block) {
        written = block;
        showWritten();
    },
    mark(sentences) {
        [...marks].forEach(element => element.classList.remove('marked', 'arrived'));
        sentences.forEach(number => { const element = byId('s' + number); element && element.classList.add('marked'); });
    },
    toSentence(number) {
        const element = byId('s' + number);
        document.querySelectorAll('.arrived').forEach(old => old.classList.remove('arrived'));
        if (bringTo(element, 'center'))
            element.classList.add('arrived');
    },
    toBlock(number) {
        const element = byId('b' + number);
        if (bringTo(element, 'start'))
            focusable(element);
    },
    toFragment(name) {
        const target = byId(name) || byId(encodeURIComponent(name));
        if (!target) {
            scrollTo(0, 0);
            return;
        }
        const whole = target.matches('a:empty') ? target.parentElement : target;
        if (bringTo(whole, 'start'))
            focusable(whole);
    },
    look(...values) {
        const kept = anchor || place();
        dress(...values);
        if (kept)
            restore(kept);
    },
    answer() {
        say('alive');
    },
    activeCitation(number) {
        document.querySelectorAll('.cite.active').forEach(old => old.classList.remove('active'));
        const mark = byId('c' + number);
        mark && mark.classList.add('active');
    },
    focusCitation(number) {
        returnedTo = byId('c' + number);
        returnedTo && returnedTo.focus({preventScroll: true});
        returnedTo = null;
    },
    focusAfterCitation(number) {
        const stops = [...document.querySelectorAll('a[href],[tabindex="0"]')].filter(stop => stop.offsetParent);
        const next = stops[stops.indexOf(byId('c' + number)) + 1];
        if (next)
            next.focus({focusVisible: true});
        else
            heartport.focusCitation(number);
    },
};

function begin(start) {
    page = start.page;
    anchor = returnedTo = null;
    written = -1;
    collect();
    dress(...start.look);
    // A page that only keeps the engine warm is laid out, but nobody is to see it flash up under another one's name.
    root.style.visibility = start.unasked ? 'hidden' : '';
    // The first frame comes once the style sheet is there, and before anything is painted.
    requestAnimationFrame(() => {
        if (start.page !== page)
            return;
        if (start.place)
            restore(start.place);
        else if (start.fragment)
            heartport.toFragment(start.fragment);
        if (start.marked)
            heartport.mark(start.marked);
        anchor = anchor || place();
        tell();
        say('ready');
        requestAnimationFrame(() => say('shown')); // the frame before this one is on screen
    });
}

listen();
begin(heartportStart);
})();
