//! What is saved on this device, in Danish.

use crate::SavedData;
use crate::template::Template;

/// What is saved on this device, and what can be done with it.
pub(super) const SAVED_DATA: SavedData = SavedData {
    location: "Det hele bliver i denne browser, hvor ingen andre kan læse det.",
    plan: Template("Dine tal, sidst gemt {0}"),
    preferences: "Sprog, udseende og kolonner",
    unreadable: "Tidligere tal, der ikke kan læses",
    report_choices: "Dine valg for rapporter",
    empty: "Der er ikke gemt noget endnu.",
    export: "Gem en kopi som fil",
    open_file: "Åbn sådan en fil",
    file_newer: "Filen kommer fra en nyere udgave af beregneren. Genindlæs siden, og åbn filen igen.",
    file_unreadable: "Der er ingen tal i filen, som kan bruges her. Vælg en, der er gemt fra denne side.",
    delete_all: "Slet alt, der er gemt",
};
