//! Texts as lines: written when the app is built, read in the browser, which loads only those of the language that it
//! shows.

/// Lines that are known to be enough.
pub struct Reader(std::str::Lines<'static>);

impl Reader {
    #[inline(never)] // called for each sentence
    pub(super) fn next(&mut self, text: &mut &'static str) {
        *text = self.0.next().unwrap_or_default();
    }
}

/// A text or a list of texts, as lines.
pub trait Lines: 'static {
    /// What it is before it is read. Each is read into its place: to make it elsewhere and move it is more code.
    const EMPTY: Self;
    /// Its lines, at the end of these.
    fn write(&self, lines: &mut Vec<String>);
    /// Becomes the next of these lines.
    fn read(&mut self, lines: &mut Reader);
}

impl Lines for &'static str {
    const EMPTY: Self = "";

    fn write(&self, lines: &mut Vec<String>) {
        lines.push((*self).to_owned());
    }

    fn read(&mut self, lines: &mut Reader) {
        lines.next(self);
    }
}

/// A list: its length, then what is in it.
impl<T: Lines + Clone> Lines for &'static [T] {
    const EMPTY: Self = &[];

    fn write(&self, lines: &mut Vec<String>) {
        lines.push(self.len().to_string());
        self.iter().for_each(|item| item.write(lines));
    }

    fn read(&mut self, lines: &mut Reader) {
        let mut length = "";
        lines.next(&mut length);
        let items = vec![T::EMPTY; length.parse().unwrap_or_default()].leak();
        items.iter_mut().for_each(|item| item.read(lines));
        *self = items;
    }
}

/// A struct of texts, made by `texts!`.
pub trait Texts: Lines {
    /// What tells lines written for these very fields from others: the fields' names, as a number.
    const FIELDS: u32;
}

/// The texts as lines, behind one that says what they are.
pub fn write(texts: &impl Texts) -> String {
    let mut lines = Vec::new();
    texts.write(&mut lines);
    format!("{}\n{}", head(texts, lines.len()), lines.join("\n"))
}

/// The texts of such lines; `None` where they were written by another version or are not whole.
pub fn read<T: Texts>(text: &'static str) -> Option<T> {
    let (first, text) = text.split_once('\n')?;
    let mut texts = T::EMPTY;
    let whole = first == head(&texts, text.lines().count());
    texts.read(&mut Reader(text.lines()));
    whole.then_some(texts)
}

fn head<T: Texts>(_: &T, lines: usize) -> String {
    format!("{} {lines}", T::FIELDS)
}

/// Names as a number.
pub const fn fingerprint(names: &str) -> u32 {
    let (mut hash, mut rest) = (0x811c_9dc5_u32, names.as_bytes());
    while let [byte, others @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = others;
    }
    hash
}

/// A struct of texts, each field a text or a list of texts.
macro_rules! texts {
    ($(#[$meta:meta])* $texts:ident { $($field:ident: $kind:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[expect(missing_docs, reason = "each field's English text says what it is for")]
        pub struct $texts {
            $(pub $field: $kind,)*
        }

        impl $crate::lines::Lines for $texts {
            const EMPTY: Self = Self { $($field: $crate::lines::Lines::EMPTY,)* };

            fn write(&self, lines: &mut Vec<String>) {
                $($crate::lines::Lines::write(&self.$field, lines);)*
            }

            fn read(&mut self, lines: &mut $crate::lines::Reader) {
                $($crate::lines::Lines::read(&mut self.$field, lines);)*
            }
        }

        impl $crate::lines::Texts for $texts {
            const FIELDS: u32 = $crate::lines::fingerprint(concat!($(stringify!($field), ",",)*));
        }
    };
}
pub(super) use texts;
