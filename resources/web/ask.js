// Asking for the floor: the key stands behind the # of the address, and is sent in the body of what is asked only.
"use strict";
(() => {
  const main = document.querySelector("[data-ask]");
  const language = document.documentElement.lang;
  const one = (selector) => main.querySelector(selector);
  const put = (selector, text) => {
    const element = one(selector);
    if (element.textContent !== (text || "")) element.textContent = text || "";
  };
  // Gives the key as it stands in the address; what is no key there is asked for anew.
  const keyed = () => {
    try {
      return decodeURIComponent(location.hash.slice(1)).trim();
    } catch {
      return "";
    }
  };
  let key = keyed();
  let unanswered = false;
  let held = "";
  let drawn = "";
  let waits = 0;

  const button = (label, act, name) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    if (name) made.setAttribute("aria-label", name);
    made.addEventListener("click", () => act(made));
    return made;
  };

  const row = (request) => {
    const made = document.createElement("li");
    const what = document.createElement("p");
    what.className = "name";
    what.textContent = [request.kind, request.item].filter((part) => part).join(" \u00b7 ");
    const where = document.createElement("p");
    where.textContent = [request.standing, request.expected].filter((part) => part).join(", ");
    made.append(what, where);
    if (request.may_withdraw) {
      const label = main.dataset.withdraw;
      made.append(button(label, (pressed) => send({ withdraw: request.request }, pressed), `${label}: ${what.textContent}`));
    }
    return made;
  };

  const show = (seen, pressed) => {
    const known = Boolean(seen.name);
    one("[data-own]").hidden = !known;
    one("[data-key-form]").hidden = known || Boolean(key && !seen.refused);
    put("[data-heading]", seen.heading);
    put("[data-name]", seen.name);
    put("[data-refused]", seen.refused || (known ? "" : seen.said));
    // a refusal stays until a button is pressed again or what it speaks of changes, not only the place on the list
    const own = known ? JSON.stringify([seen.may_ask, seen.requests.map((request) => request.request)]) : "";
    if (!known || seen.said || pressed || unanswered || own !== held) put("[data-said]", known ? seen.said : "");
    [unanswered, held] = [false, own];
    // what is the same is not made anew, so that a button keeps the focus
    const now = JSON.stringify([seen.may_ask, seen.requests]);
    if (!known || now === drawn) return;
    drawn = now;
    one("[data-asks]").replaceChildren(
      ...seen.may_ask.map((kind) => button(main.dataset.askFor.replace("{kind}", kind.label), (pressed) => send({ ask: kind.kind }, pressed))),
    );
    one("[data-requests]").replaceChildren(...seen.requests.map(row));
    one("[data-nothing]").hidden = seen.requests.length > 0;
  };

  const send = async (wish = {}, pressed = null) => {
    // by TLS, or from this computer itself
    if (!window.isSecureContext) return put("[data-refused]", main.dataset.notPrivate);
    if (!key) {
      one("[data-key-form]").hidden = false;
      return;
    }
    if (pressed) pressed.disabled = true;
    try {
      const answer = await fetch("api/phone", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ key, language, ...wish }),
        cache: "no-store",
        referrerPolicy: "no-referrer",
      });
      const seen = await answer.json();
      if (seen.requests) show(seen, pressed);
      else if (pressed || !drawn) put(drawn ? "[data-said]" : "[data-refused]", seen.said);
    } catch {
      unanswered = true;
      put(drawn ? "[data-said]" : "[data-refused]", main.dataset.noAnswer);
    } finally {
      if (pressed) pressed.disabled = false;
    }
  };

  // asks again soon after the list has changed, not all phones at once
  const later = () => {
    clearTimeout(waits);
    waits = setTimeout(send, 200 + Math.random() * 1300);
  };
  addEventListener("news", later);

  one("[data-key-form]").addEventListener("submit", (event) => {
    event.preventDefault();
    key = one("#key").value.trim();
    location.hash = encodeURIComponent(key);
    drawn = "";
    send();
  });
  addEventListener("hashchange", () => {
    key = keyed();
    drawn = "";
    send();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) later();
  });
  for (const link of document.querySelectorAll(".foot nav a")) link.addEventListener("click", () => (link.hash = location.hash));
  send();
})();
