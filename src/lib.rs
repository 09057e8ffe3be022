//! The calculator's page.
