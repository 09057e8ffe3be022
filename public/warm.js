// The first number or name that a page has written in a language costs a slow telephone a quarter of a second, because
// the browser then reads what it knows of languages. It keeps that for all its threads: here no one waits for it.
new Intl.NumberFormat(name);
new Intl.DisplayNames(name, { type: "currency" });
close();
