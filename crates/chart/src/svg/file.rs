//! Pictures as a file: one below the other, each with its caption.

use super::appearance::Appearance;
use super::escape::escape;
use super::{Look, elements};
use crate::Picture;

/// The width of the file, in pixels.
const WIDTH: u32 = 800;

/// What is free around all of it.
const MARGIN: u32 = 24;

/// What is free between a picture and its caption, and below that.
const GAP: u32 = 16;

/// The height of a caption's line.
const LINE: u32 = 20;

/// The most characters of a caption's line.
const LONGEST: usize = 100;

/// A picture and what is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptionedPicture {
    /// The picture.
    pub picture: Picture,
    /// What is said about it.
    pub caption: String,
}

/// A file of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SvgFile {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The whole file.
    pub text: String,
}

/// The pictures as a file.
pub fn file(pictures: &[CaptionedPicture], appearance: &Appearance) -> SvgFile {
    let (common, caption_look) = (appearance.common(), appearance.words(&appearance.muted));
    let (mut content, mut y) = (String::new(), MARGIN);
    for CaptionedPicture { picture, caption } in pictures {
        let (width, height) = (WIDTH - 2 * MARGIN, picture.height);
        let elements = elements(picture, Look::Attributes(appearance));
        content.push_str(&format!(
            r#"<svg x="{MARGIN}" y="{y}" width="{width}" height="{height}" overflow="visible" {common}>{elements}</svg>"#
        ));
        y += height + GAP;
        for line in lines(caption) {
            content.push_str(&format!(r#"<text {caption_look} x="{MARGIN}" y="{y}">{}</text>"#, escape(&line)));
            y += LINE;
        }
        y += GAP;
    }
    let (width, height, page) = (WIDTH, y, escape(&appearance.page));
    let text = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="{page}"/>{content}</svg>"#
    );
    SvgFile { width, height, text }
}

/// A text in lines that fit, broken between words.
fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LONGEST => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_are_broken_between_words() {
        assert_eq!(lines(""), Vec::<String>::new());
        assert_eq!(lines(" one  two "), ["one two"]);
        let (first, fits, too_long) = ("ø".repeat(60), "æ".repeat(39), "æ".repeat(40));
        assert_eq!(lines(&format!("{first} {fits}")), [format!("{first} {fits}")]);
        assert_eq!(lines(&format!("{first} {too_long}")), [first, too_long]);
        assert_eq!(lines(&"x".repeat(120)).len(), 1, "a word is never broken");
    }
}
