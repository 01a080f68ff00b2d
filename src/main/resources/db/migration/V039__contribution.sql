-- Who works on contributions finds them by their own words too, shown or not.
alter table contribution add fulltext key contribution_words (words);
