//! What the lazy program of the dialog hands over.

use super::ImportPart;

/// What the program hands over.
pub const PART: ImportPart = ImportPart {};
