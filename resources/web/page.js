// The pages of the room: shows what the server says of its page, and lets the clocks go on between its words.
"use strict";
(() => {
  const body = document.body;
  const page = body.dataset.page;
  const language = document.documentElement.lang;
  const words = JSON.parse(body.dataset.words);
  const LOST = 60000; // milliseconds without the server before that is said
  const SILENT = 40000; // milliseconds without a word before another connection is tried
  let fields = JSON.parse(body.dataset.fields);
  let seen = body.dataset.id;
  const still = body.dataset.still !== undefined; // a file beside others: no program answers
  let ahead = still ? 0 : Number(body.dataset.now) - Date.now(); // of the server's clock before this one
  let within = Infinity; // how far that may be wrong
  let heard = Date.now();
  let timer = 0;
  let apart = Date.now() - performance.now(); // changes where the clock of this computer is set, or where it has slept

  const one = (selector, from = document) => from.querySelector(selector);
  const now = () => Date.now() + ahead;
  const say = (text, values = {}) => (words[text] || text).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

  // Writes only what is different, so that nothing is read out twice.
  const put = (element, text) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  const flag = (element, name, on) => {
    if (element && element.hasAttribute(name) !== Boolean(on)) element.toggleAttribute(name, Boolean(on));
  };
  const set = (element, name, value) => {
    if (element && element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  };

  // Makes a list of a template's rows; `fill` writes one row.
  const rows = (list, template, values, fill) => {
    if (!list) return;
    while (list.children.length > values.length) list.lastElementChild.remove();
    const made = one(template).content.firstElementChild;
    while (list.children.length < values.length) list.append(made.cloneNode(true));
    values.forEach((value, index) => fill(list.children[index], value, index));
  };

  const duration = (milliseconds) => {
    const whole = Math.max(0, Math.floor(milliseconds / 1000));
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  };

  const clocks = {};
  const hour = (instant) => {
    const zone = fields.zone || "UTC";
    clocks[zone] ??= new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone });
    return clocks[zone].format(instant);
  };

  const length = (text, long = 22, longer = 44) => ((text || "").length > longer ? 2 : (text || "").length > long ? 1 : 0);

  // The clock of the speaker at this moment; gives when it changes next.
  const tell = (clock, at) => {
    const box = one(".clock");
    const bar = one("[data-share]");
    if (!box) return Infinity;
    box.hidden = !clock;
    if (bar) bar.hidden = !clock || (clock.share === undefined && clock.limit === undefined);
    if (!clock) return Infinity;
    const stage = clock.stages.filter((stage) => (stage.start ?? 0) <= at).pop();
    const mark = stage.mark || "none";
    let figure = stage.words || clock.still || "";
    let next = Math.min(Infinity, ...clock.stages.map((stage) => stage.start).filter((start) => start > at));
    if (!figure && clock.until !== undefined) {
      figure = duration(clock.until - at);
      next = Math.min(next, at + ((clock.until - at) % 1000) + 1);
    } else if (!figure && clock.since !== undefined) {
      figure = duration(at - clock.since);
      next = Math.min(next, at + 1000 - ((at - clock.since) % 1000));
    }
    set(box, "data-mark", mark);
    flag(box, "data-words-only", stage.words);
    put(one("[data-figure]"), figure);
    put(one("[data-under]"), stage.under || "");
    if (bar && !bar.hidden) {
      const used = clock.limit === undefined ? clock.share : 1 - (clock.until - at) / 1000 / clock.limit;
      set(bar, "data-mark", mark);
      bar.value = Math.round(1000 * Math.min(1, Math.max(0, used)));
    }
    return next;
  };

  const floor = () => {
    const room = one(".room");
    set(room, "data-view", fields.absent ? "absent" : fields.view);
    flag(room, "data-vacant", fields.vacant);
    for (const element of document.querySelectorAll("[data-field]")) put(element, fields[element.dataset.field] || "");
    set(one(".name"), "data-long", length(fields.name));
    set(one(".message"), "data-long", length(fields.message, 60, 100));
    rows(one(".coming"), "#coming", fields.next || [], (row, value) => {
      put(one(".label", row), value.label);
      put(one(".who", row), value.name);
      put(one(".note", row), value.line || "");
    });
    agenda((value) => value.words || "");
  };

  const agenda = (when) =>
    rows(one("ol.agenda"), "#agenda", fields.agenda || [], (row, value) => {
      set(row, "data-status", value.status);
      if (value.status === "open") set(row, "aria-current", "true");
      else row.removeAttribute("aria-current");
      put(one(".label", row), value.label || "");
      put(one(".title", row), value.title);
      put(one(".when", row), when(value));
    });

  const sheet = () => {
    const main = one("main");
    flag(main, "data-absent", fields.absent);
    flag(one(".calm"), "hidden", !fields.absent);
    for (const element of document.querySelectorAll("[data-field]")) put(element, fields[element.dataset.field] || "");
  };

  const booth = () => {
    sheet();
    const line = (row, value) => {
      put(one(".name", row), value.name);
      put(one(".role", row), value.role || "");
      put(one(".language", row), value.language || "");
      flag(one(".text", row), "data-received", value.received);
      text(one(".text", row), value);
      put(one(".limit", row), value.limit ? duration(value.limit * 1000) : "");
      const labels = [".language", ".text", ".limit"];
      labels.forEach((name, index) => set(one(name, row), "data-label", fields.columns[index + 1]));
    };
    if (!fields.columns) return;
    rows(one("thead tr"), "#booth-head", fields.columns, (cell, value) => put(cell, value));
    put(one("[data-mark-now]"), fields.now ? fields.mark : say("nobody speaks"));
    put(one("[data-mark-next]"), (fields.next || []).length ? say("next") : say("nobody waits"));
    lines(one("tbody.now"), fields.now ? [fields.now] : [], line);
    lines(one("tbody.next"), fields.next || [], line);
  };

  // The rows of a table behind its first, which is a heading.
  const lines = (table, values, fill) => {
    const made = one("#booth-line").content.firstElementChild;
    while (table.children.length > values.length + 1) table.lastElementChild.remove();
    while (table.children.length < values.length + 1) table.append(made.cloneNode(true));
    values.forEach((value, index) => fill(table.children[index + 1], value));
  };

  // Whether a text was received, with a link to each where the secretariat allows it.
  const text = (cell, value) => {
    const key = JSON.stringify([value.text, value.texts]);
    if (cell.dataset.key === key) return;
    cell.dataset.key = key;
    cell.textContent = value.text || "";
    for (const one of value.texts || []) {
      const link = document.createElement("a");
      link.href = `booth/text/${one.id}?language=${language}`;
      link.textContent = one.title;
      cell.append(" ", link);
    }
  };

  let names = {};
  let named = "";
  const choice = one("#delegation");
  if (choice) {
    for (const option of choice.options) names[option.value] = option.textContent;
    named = body.dataset.names;
  }

  // Fetches the names anew where the roll has changed; codes stand for them until then.
  const rename = async () => {
    const wanted = fields.names;
    if (!wanted || wanted === named) return;
    named = wanted;
    try {
      names = await (await fetch(still ? `names.${wanted}.${language}.json` : `api/names/${wanted}?language=${language}`)).json();
    } catch {
      named = "";
      setTimeout(rename, 3000);
      return;
    }
    const chosen = choice.value;
    const sorted = Object.entries(names).sort((a, b) => a[1].localeCompare(b[1], language));
    choice.replaceChildren(choice.options[0], ...sorted.map(([code, name]) => new Option(name, code)));
    choice.value = chosen;
    show();
  };

  const about = (row) => (row[1] === null || row[1] === undefined ? "" : say("about", { time: hour((fields.from + row[1]) * 60000) }));

  // The place of a row on the list; 0 for who returns before the list goes on.
  const numbered = (index) => {
    const returning = fields.returns || [];
    return returning.includes(index) ? 0 : index + 1 - returning.filter((before) => before < index).length;
  };

  // Where the delegation that was chosen stands, in words; the first of its places counts.
  const standing = (code) => {
    const waiting = fields.rows || [];
    const place = waiting.findIndex((row) => row[0] === code);
    if (fields.now === code) return [fields.called ? "called" : "speaking", say(fields.called ? "you are called" : "you speak"), ""];
    if (place < 0) return ["none", say("you are not"), ""];
    const number = numbered(place);
    if (!number) return ["waiting", say("you return"), ""];
    if (place === 0) return ["next", say("you are next"), about(waiting[0])];
    return ["waiting", say("you are number", { place: number }), about(waiting[place])];
  };

  const list = () => {
    sheet();
    rename();
    const name = (code) => names[code] || code;
    const waiting = fields.rows || [];
    const open = fields.open ? "list is open" : "list is closed";
    put(one("[data-standing]"), fields.absent ? "" : fields.item ? say(open) : say("no item"));
    const code = choice.value;
    const place = one("[data-place]");
    place.hidden = !code || Boolean(fields.absent);
    const [state, said, more] = code && !fields.absent ? standing(code) : ["none", "", ""];
    set(place, "data-place", state);
    put(one("[data-place-words]"), said);
    put(one("[data-place-more]"), more);
    document.title = code && !fields.absent ? `${said} · ${name(code)}` : say("list page");
    one("[data-speaking]").hidden = !fields.now;
    put(one("[data-speaking-name]"), fields.now ? name(fields.now) : "");
    put(one("[data-speaking-words]"), say(fields.called ? "is called" : "has floor"));
    rows(one("ol.waiting"), "#waiting", waiting, (row, value, index) => {
      const own = value[0] === code;
      row.className = own ? "own" : "";
      if (own) set(row, "aria-current", "true");
      else row.removeAttribute("aria-current");
      put(one(".place-number", row), String(numbered(index) || ""));
      put(one(".name", row), name(value[0]));
      put(one(".role", row), value[2] ? fields.roles[value[2] - 1] : "");
      put(one(".when", row), about(value));
    });
    one("[data-nobody]").hidden = Boolean(waiting.length) || !fields.item;
    one("[data-note]").hidden = !waiting.length;
  };

  const choose = (code) => {
    choice.value = code;
    const address = new URL(location.href);
    if (code) address.searchParams.set("delegation", code);
    else address.searchParams.delete("delegation");
    history.replaceState(null, "", address);
    for (const link of document.querySelectorAll(".foot nav a")) {
      const other = new URL(link.href);
      other.search = address.search;
      if (!still) other.searchParams.set("language", link.lang);
      link.href = other.href;
    }
    keep("delegation", code);
    show();
  };
  if (choice) {
    choice.form.hidden = false;
    one("[data-choose] button").hidden = true;
    choice.addEventListener("change", () => choose(choice.value));
  }

  const hours = (item) => {
    const parts = [item.start, item.end].filter((instant) => instant !== undefined).map((instant) => hour(instant));
    return [parts.join("–"), item.words].filter((part) => part).join(" · ");
  };

  const follow = () => {
    sheet();
    put(one("[data-session]"), [fields.session, hours({ start: fields.start, end: fields.end })].filter((part) => part).join(" · "));
    agenda(hours);
  };

  const overlay = () => {
    flag(one(".third"), "data-empty", !fields.name);
    // what fades away keeps its words while it does
    if (fields.name) for (const element of document.querySelectorAll("[data-field]")) put(element, fields[element.dataset.field] || "");
  };

  const pages = { display: floor, clock: floor, agenda: floor, booth, overlay, list, follow, index: sheet, ask: () => dispatchEvent(new Event("news")) };

  // What is said where the server has been silent, or cannot read the meeting, for a minute.
  const away = () => {
    const silent = Date.now() - heard > LOST ? heard + ahead : Infinity;
    const lost = fields.lost !== undefined && now() - fields.lost > LOST ? fields.lost : Infinity;
    const since = Math.min(silent, lost);
    const line = one("[data-away]");
    if (since !== Infinity) put(line, say("away", { time: hour(since) }));
    if (line) line.hidden = since === Infinity || Boolean(fields.absent);
  };

  // Where the clock of this computer was put back, what hung on it goes back with it. Where it was put forward it may have
  // slept instead, which the server knows; says whether it is to be asked before anything is shown.
  const stepped = () => {
    const by = Date.now() - performance.now() - apart;
    if (Math.abs(by) < 50) return false;
    apart += by;
    if (by < 0) {
      ahead -= by;
      heard += by;
      [least, most] = [least - by, most - by];
    }
    if (still) poll();
    else measure(by);
    return by > 0 && !still;
  };

  const tick = () => {
    clearTimeout(timer);
    if (stepped()) {
      timer = setTimeout(tick, 400);
      return;
    }
    const at = now();
    put(one("[data-day-time]"), hour(at));
    away();
    const next = Math.min(tell(fields.clock, at), at + 1000 - (at % 1000));
    timer = setTimeout(tick, Math.max(5, next - now()));
  };

  const show = () => {
    (pages[page] || (() => {}))();
    tick();
  };

  // Asks for the time a few times: the answer that came fastest is nearest, half of its way counted.
  const measure = async (by = 0) => {
    const before = ahead;
    let best = Infinity;
    for (let time = 0; time < 6; time += 1) {
      try {
        const asked = performance.now();
        const answer = await fetch("api/clock", { cache: "no-store" });
        const there = (await answer.json()).now;
        const way = performance.now() - asked;
        if (way < best) {
          best = way;
          ahead = there + way / 2 - Date.now();
          within = way / 2;
        }
      } catch {
        break;
      }
    }
    body.dataset.within = String(Math.round(within));
    // the clock was put forward: it is not longer ago for that
    if (by > 0 && Math.abs(ahead + by - before) < by / 2) heard += by;
    tick();
  };
  // The server says its time now and then; its clock may be set, too.
  const hear = (instant) => {
    heard = Date.now();
    if (Math.abs(instant - now()) > 2000) measure();
    away();
  };

  const turned = (version) => {
    // once for each version: behind one address there may be servers of two
    if (version === body.dataset.version || kept("version") === version) return;
    keep("version", version);
    location.reload();
  };

  let source = null;
  let again = 0;
  let turn = 0;
  let refused = false; // the last WebSocket was never opened: a proxy may not let it through
  const listens = page === "ask" ? "list" : page;
  const query = () => `?page=${listens}&language=${language}&seen=${encodeURIComponent(seen)}${page === "ask" ? "&phone" : ""}`;

  const greet = () => {
    heard = Date.now();
    // not all at once where many come back, unless the clock is another one
    setTimeout(() => measure(), within === Infinity ? 0 : 1000 + Math.random() * 19000);
  };
  const take = (id, told) => {
    heard = Date.now();
    seen = id;
    fields = told;
    show();
  };
  // not all at once: the browser's own wait is the same for every page
  const later = () => {
    source.close();
    again = setTimeout(connect, 300 + Math.random() * 2200);
  };

  const hearEvents = () => {
    source = new EventSource(`api/events${query()}`);
    source.addEventListener("hello", (event) => {
      const hello = JSON.parse(event.data);
      turned(hello.version);
      if (Math.abs(hello.now - now()) > 2000) within = Infinity;
      greet();
    });
    source.addEventListener("beat", (event) => hear(JSON.parse(event.data).now));
    source.onmessage = (event) => take(event.lastEventId, JSON.parse(event.data));
    source.onerror = later;
  };

  const hearSocket = () => {
    source = new WebSocket(new URL(`api/socket${query()}`, location.href).href.replace(/^http/, "ws"));
    const line = source;
    refused = true;
    line.onopen = () => {
      refused = false;
      greet();
    };
    line.onmessage = (event) => {
      const told = JSON.parse(event.data);
      if (told.data) return take(told.id, told.data);
      turned(told.version);
      hear(told.beat);
    };
    line.onclose = () => line === source && later();
  };

  // A browser keeps six connections to one address for all its pages, of which events take one each for as long as the
  // page is open; WebSockets are counted apart. So where some pages are open here, such as sources of OBS, the others
  // hear by these.
  const MOST_BY_EVENTS = 3;
  const others = "BroadcastChannel" in window ? new BroadcastChannel("room") : null;
  if (others) {
    others.addEventListener("message", (event) => {
      if (event.data.asks && source instanceof EventSource) others.postMessage({ hears: event.data.asks });
    });
  }
  const crowded = async () => {
    if (!others) return false;
    const asks = Math.random();
    let count = 0;
    const answer = (event) => {
      if (event.data.hears === asks) count += 1;
    };
    others.addEventListener("message", answer);
    others.postMessage({ asks });
    await new Promise((done) => setTimeout(done, 80));
    others.removeEventListener("message", answer);
    return count >= MOST_BY_EVENTS;
  };

  const connect = async () => {
    clearTimeout(again);
    turn += 1;
    const mine = turn;
    const before = source;
    source = null;
    if (before) before.close();
    const many = await crowded();
    if (mine !== turn) return;
    if (many && !refused) return hearSocket();
    refused = false;
    hearEvents();
  };

  // What web server or cache says of its clock, by whole seconds: each answer leaves less room for what it may be.
  let least = -Infinity;
  let most = Infinity;
  const reckon = (headers, asked, told) => {
    const age = 1000 * Number(headers.get("age") || 0);
    const there = Date.parse(headers.get("date")) + age;
    if (Number.isNaN(there)) {
      ahead = Math.max(ahead, told - Date.now());
      return;
    }
    const [low, high] = [there - Date.now(), there + (age ? 2000 : 1000) - asked];
    [least, most] = low > most || high < least ? [low, high] : [Math.max(least, low), Math.min(most, high)];
    // the time of the meeting may be another one than that of who hands the file out
    const apart = told - (Date.parse(headers.get("last-modified")) || told);
    ahead = (least + most) / 2 + (Math.abs(apart) < 2000 ? 0 : apart - 500);
    within = (most - least) / 2;
    body.dataset.within = String(Math.round(within));
  };

  // Asks for the file of the page again and again; heard is who wrote it, not who hands it out.
  let failed = 0;
  const poll = async () => {
    clearTimeout(again);
    try {
      const asked = Date.now();
      const answer = await fetch(`${page}.${language}.json`, { cache: "no-cache", signal: AbortSignal.timeout(10000) });
      if (!answer.ok) throw new Error(String(answer.status));
      const told = await answer.json();
      reckon(answer.headers, asked, told.now);
      heard = Math.min(Date.now(), told.now - ahead);
      failed = 0;
      turned(told.version);
      if (told.id !== seen) {
        seen = told.id;
        fields = told.fields;
      }
      show();
    } catch {
      failed = Math.min(failed + 1, 5);
    }
    clearTimeout(again);
    again = setTimeout(poll, (1600 + Math.random() * 800) * 2 ** failed * (document.hidden ? 5 : 1));
  };
  const come = still ? poll : connect;

  setInterval(() => {
    if (Date.now() - heard > SILENT && source && source.readyState === source.OPEN) connect();
  }, 5000);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && (still || Date.now() - heard > 20000)) come();
  });
  addEventListener("online", come);
  if (seen && !still) setInterval(() => measure(), 300000);

  const theme = one("[data-theme-switch]");
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // a browser that keeps nothing forgets it
    }
  };
  const paint = (wanted) => {
    if (wanted) document.documentElement.dataset.theme = wanted;
    const dark = wanted ? wanted === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    if (theme) {
      put(theme, dark ? theme.dataset.light : theme.dataset.dark);
      theme.hidden = false;
    }
    return dark;
  };
  const chosen = new URL(location.href).searchParams;
  if (still && ["dark", "light"].includes(chosen.get("theme"))) document.documentElement.dataset.theme = chosen.get("theme");
  if (!document.documentElement.dataset.theme) paint(kept("theme"));
  else paint(document.documentElement.dataset.theme);
  if (theme) {
    theme.addEventListener("click", () => {
      const wanted = paint(document.documentElement.dataset.theme) ? "light" : "dark";
      keep("theme", wanted);
      paint(wanted);
    });
  }

  if (choice && still) choice.value = names[chosen.get("delegation")] ? chosen.get("delegation") : "";
  if (choice && !choice.value && kept("delegation")) choose(kept("delegation"));
  else if (choice && choice.value) choose(choice.value);

  // on a wall the foot of the page hides until somebody is there
  let stirred = 0;
  if (["display", "clock", "agenda"].includes(page) && matchMedia("(min-width: 701px)").matches) {
    body.dataset.quiet = "";
    const stir = () => {
      body.dataset.stirred = "";
      clearTimeout(stirred);
      stirred = setTimeout(() => delete body.dataset.stirred, 4000);
    };
    addEventListener("pointermove", stir);
    addEventListener("pointerdown", stir);
    addEventListener("keydown", stir);
  }

  if (seen) show();
  if (seen || page === "ask") come();
})();
