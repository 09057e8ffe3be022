//! What is saved on this device, in Norwegian.

use crate::SavedData;
use crate::template::Template;

/// What is saved on this device, and what can be done with it.
pub(super) const SAVED_DATA: SavedData = SavedData {
    location: "Alt blir i denne nettleseren, der ingen andre kan lese det.",
    plan: Template("Tallene dine, sist lagret {0}"),
    preferences: "Språk, utseende og kolonner",
    unreadable: "Tidligere tall som ikke kan leses",
    report_choices: "Valgene dine for rapporter",
    empty: "Ingenting er lagret ennå.",
    export: "Lagre en kopi som fil",
    open_file: "Åpne en slik fil",
    file_newer: "Filen kommer fra en nyere utgave av kalkulatoren. Last siden på nytt, og åpne filen igjen.",
    file_unreadable: "Det er ingen tall i filen som kan brukes her. Velg en som er lagret fra denne siden.",
    delete_all: "Slett alt som er lagret",
};
