//! What a first visit shows: header, notices, form, answer. One part of the page a file.

mod answer;
mod channel_row;
mod channel_table;
mod cost_result;
mod currency_field;
mod footer;
mod form;
mod header;
mod language_field;
mod live_region;
mod notices;
mod optional_columns;
mod page;
mod period;
mod plan_field;
mod row_facts;
mod sections;
mod share;
mod table_export;
mod toolbar;
mod what_counts;

pub use channel_table::ChannelTable;
pub use cost_result::cost_text;
pub use notices::{LinkNotices, StorageNotices};
pub use page::Page;
pub use period::PeriodFields;
pub use plan_field::{PlanField, figure_field};
