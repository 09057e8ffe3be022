//! Numbers and names of currencies as the browser writes them in a language.
//!
//! `Intl.NumberFormat` is fed decimal strings, which it formats exactly; a float would lose digits.

use js_sys::{Array, Function, Object, Reflect};
use leptos::prelude::{LocalStorage, StoredValue, UpdateValue};
use wasm_bindgen::{JsCast, JsValue};

/// How a number is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Style {
    /// Money with its currency's sign, by ISO code.
    Currency(String),
    /// A plain number with so many decimals, no fewer and no more.
    Fixed(u32),
    /// A plain number with as many decimals as it has, six at the most.
    Plain,
    /// A percentage with one decimal; 50 is written as 50 %.
    Percent,
}

/// The formatters of one language. Making one costs far more than using it, and one keystroke formats a hundred numbers.
#[derive(Clone, Copy)]
pub struct NumberFormats {
    language: &'static str,
    formatters: StoredValue<Vec<Formatter>, LocalStorage>,
}

/// A browser's formatter for a style.
struct Formatter {
    style: Style,
    /// Writes a number; `None` where the browser can't.
    format: Option<Function>,
    /// The most decimals that it writes.
    decimals: u32,
}

impl NumberFormats {
    /// Those of the language with this tag.
    pub fn new(language: &'static str) -> Self {
        Self { language, formatters: StoredValue::new_local(Vec::new()) }
    }

    /// A number in canonical form the way the language writes it; unchanged where the browser can't.
    pub fn format(self, style: Style, number: &str) -> String {
        let format = self.with(style, |formatter| formatter.format.clone()).flatten();
        let formatted = format.and_then(|format| format.call1(&JsValue::UNDEFINED, &number.into()).ok()?.as_string());
        formatted.unwrap_or_else(|| number.to_owned())
    }

    /// How many decimals a currency has: two for kroner, none for yen. Two where the browser doesn't know.
    pub fn currency_decimals(self, code: &str) -> u32 {
        self.with(Style::Currency(code.to_owned()), |formatter| formatter.decimals).unwrap_or(2)
    }

    fn with<T>(self, style: Style, read: impl Fn(&Formatter) -> T) -> Option<T> {
        self.formatters.try_update_value(|formatters| {
            if let Some(formatter) = formatters.iter().find(|formatter| formatter.style == style) {
                return read(formatter);
            }
            let formatter = Formatter::new(self.language, style);
            let result = read(&formatter);
            formatters.push(formatter);
            result
        })
    }
}

impl Formatter {
    fn new(language: &'static str, style: Style) -> Self {
        let made = number_format(language, &style);
        let format = made.as_ref().and_then(|made| get(made, "format")?.dyn_into().ok());
        let decimals = made.as_ref().and_then(|made| {
            let resolved: Function = get(made, "resolvedOptions")?.dyn_into().ok()?;
            get(&resolved.call0(made).ok()?, "maximumFractionDigits")?.as_f64()
        });
        Self { style, format, decimals: decimals.map_or(2, |decimals| decimals as u32) }
    }
}

/// The currencies that the browser knows, by code; empty where it can't list them.
pub fn currencies() -> Vec<String> {
    let list = || {
        let intl = get(&js_sys::global(), "Intl")?;
        let list: Function = get(&intl, "supportedValuesOf")?.dyn_into().ok()?;
        list.call1(&intl, &"currency".into()).ok()?.dyn_into::<Array>().ok()
    };
    list().into_iter().flatten().filter_map(|code| code.as_string()).collect()
}

/// Writes the names of currencies in one language.
pub struct CurrencyNames(Option<(JsValue, Function)>);

impl CurrencyNames {
    /// The names in a language.
    pub fn new(language: &str) -> Self {
        let names = || {
            let names = construct("DisplayNames", language, &[("type", "currency".into())])?;
            let of = get(&names, "of")?.dyn_into().ok()?;
            Some((names, of))
        };
        Self(names())
    }

    /// The name of a currency; its code where the browser has no name.
    pub fn of(&self, code: &str) -> String {
        let name = self.0.as_ref().and_then(|(names, of)| of.call1(names, &code.into()).ok()?.as_string());
        name.unwrap_or_else(|| code.to_owned())
    }
}

fn number_format(language: &str, style: &Style) -> Option<JsValue> {
    let decimals =
        |least: u32, most: u32| vec![("minimumFractionDigits", least.into()), ("maximumFractionDigits", most.into())];
    let options = match style {
        Style::Currency(code) => vec![("style", "currency".into()), ("currency", code.into())],
        Style::Fixed(count) => decimals(*count, *count),
        Style::Plain => decimals(0, 6),
        Style::Percent => [decimals(1, 1), vec![("style", "unit".into()), ("unit", "percent".into())]].concat(),
    };
    construct("NumberFormat", language, &options)
}

/// `new Intl.NAME(language, options)`, where an exception is no answer instead of the end of the page.
fn construct(name: &str, language: &str, options: &[(&str, JsValue)]) -> Option<JsValue> {
    let constructor: Function = get(&get(&js_sys::global(), "Intl")?, name)?.dyn_into().ok()?;
    let object = Object::new();
    for (key, value) in options {
        Reflect::set(&object, &(*key).into(), value).ok()?;
    }
    Reflect::construct(&constructor, &Array::of2(&language.into(), &object)).ok()
}

fn get(object: &JsValue, key: &str) -> Option<JsValue> {
    Reflect::get(object, &key.into()).ok()
}
