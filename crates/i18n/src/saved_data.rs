//! What is saved on this device.

use super::catalog::catalog;
use super::template::Template;

catalog! {
    /// What is saved on this device, and what can be done with it.
    SavedData in "saved-data" {
        location: &'static str,
        plan: Template,
        preferences: &'static str,
        unreadable: &'static str,
        report_choices: &'static str,
        empty: &'static str,
        export: &'static str,
        open_file: &'static str,
        file_newer: &'static str,
        file_unreadable: &'static str,
        delete_all: &'static str,
    }
}
