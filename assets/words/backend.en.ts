<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="backend.B-401">
        <source>%1: the database cannot be used (%2). Put the last copy in its place, or mend the folder's rights.</source>
        <translation>%1: the database cannot be used (%2). Put the last copy in its place, or mend the folder's rights.</translation>
    </message>
    <message id="backend.B-402">
        <source>The database is of version %1, and this program knows versions up to %2. Start the newer program.</source>
        <translation>The database is of version %1, and this program knows versions up to %2. Start the newer program.</translation>
    </message>
    <message id="backend.B-403">
        <source>%1: another program is writing into the database (%2). Wait for its end, then try again.</source>
        <translation>%1: another program is writing into the database (%2). Wait for its end, then try again.</translation>
    </message>
    <message id="backend.B-404">
        <source>Port %1 at %2 cannot be used (%3). End the program that uses it, or set another port.</source>
        <translation>Port %1 at %2 cannot be used (%3). End the program that uses it, or set another port.</translation>
    </message>
    <message id="backend.B-405">
        <source>Entry %1, field %2 is wrong (%3). Nothing of the file was taken; mend it and import it again.</source>
        <translation>Entry %1, field %2 is wrong (%3). Nothing of the file was taken; mend it and import it again.</translation>
    </message>
    <message id="backend.B-406">
        <source>%1: the file of halls cannot be used (%2). Mend it after the example of assets/rules/halls.toml.</source>
        <translation>%1: the file of halls cannot be used (%2). Mend it after the example of assets/rules/halls.toml.</translation>
    </message>
    <message id="backend.B-407">
        <source>There is no hall named %1. There are: %2.</source>
        <translation>There is no hall named %1. There are: %2.</translation>
    </message>
    <message id="backend.B-408">
        <source>There is no vacancy %1, or it is closed for another reason (%2). Look up its number with: hall-backend vacancies.</source>
        <translation>There is no vacancy %1, or it is closed for another reason (%2). Look up its number with: hall-backend vacancies.</translation>
    </message>
    <message id="backend.B-409">
        <source>%1 has a key already. Take another name, or give --again: the old key is then no longer good.</source>
        <translation>%1 has a key already. Take another name, or give --again: the old key is then no longer good.</translation>
    </message>
    <message id="backend.B-410">
        <source>%1: the file cannot be read or written (%2). Mend its path or its rights.</source>
        <translation>%1: the file cannot be read or written (%2). Mend its path or its rights.</translation>
    </message>
    <message id="backend.B-411">
        <source>All numbers of six digits were given out. Begin a new database: numbers are never used twice.</source>
        <translation>All numbers of six digits were given out. Begin a new database: numbers are never used twice.</translation>
    </message>
    <message id="backend.B-412">
        <source>%1: this cannot be read as a table (%2). Save it as CSV (UTF-8 or GB18030) or XLSX and import it again; nothing of it was taken.</source>
        <translation>%1: this cannot be read as a table (%2). Save it as CSV (UTF-8 or GB18030) or XLSX and import it again; nothing of it was taken.</translation>
    </message>
    <message id="backend.B-413">
        <source>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</source>
        <translation>%1: the table has no column for %2. Its columns are: %3. Say which one it is with --columns %4; nothing was taken.</translation>
    </message>
    <message id="backend.B-414">
        <source>--columns: %1 is wrong. One may write: %2.</source>
        <translation>--columns: %1 is wrong. One may write: %2.</translation>
    </message>
    <message id="backend.B-415">
        <source>%1: the file is empty, without a header and without rows. Give another file.</source>
        <translation>%1: the file is empty, without a header and without rows. Give another file.</translation>
    </message>
    <message id="backend.serving">
        <source>Serving at http://%1</source>
        <translation>Serving at http://%1</translation>
    </message>
    <message id="backend.holders_taken">
        <source>%1 people were taken in.</source>
        <translation>%1 people were taken in.</translation>
    </message>
    <message id="backend.key_once">
        <source>This is the key of %1; it is shown only now:</source>
        <translation>This is the key of %1; it is shown only now:</translation>
    </message>
    <message id="backend.closed">
        <source>Vacancy %1 is closed (%2) and off every glass.</source>
        <translation>Vacancy %1 is closed (%2) and off every glass.</translation>
    </message>
    <message id="backend.snapshot_written">
        <source>%1: %2 vacancies were written.</source>
        <translation>%1: %2 vacancies were written.</translation>
    </message>
    <message id="backend.unverified">
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message id="backend.listed">
        <source>%1 vacancies.</source>
        <translation>%1 vacancies.</translation>
    </message>
    <message id="backend.check_settings">
        <source>Settings and file of halls can be used.</source>
        <translation>Settings and file of halls can be used.</translation>
    </message>
    <message id="backend.check_database">
        <source>The database is whole.</source>
        <translation>The database is whole.</translation>
    </message>
    <message id="backend.check_port">
        <source>The port is free.</source>
        <translation>The port is free.</translation>
    </message>
    <message id="backend.imported">
        <source>%1: %2 rows read, %3 loaded (%4 to be shown, %5 not, %6 of these on hold), %7 repeated, %8 rejected.</source>
        <translation>%1: %2 rows read, %3 loaded (%4 to be shown, %5 not, %6 of these on hold), %7 repeated, %8 rejected.</translation>
    </message>
    <message id="backend.rejected_rows">
        <source>The rejected rows and their reasons are in %1.</source>
        <translation>The rejected rows and their reasons are in %1.</translation>
    </message>
    <message id="backend.reject.no_title">
        <source>no title</source>
        <translation>no title</translation>
    </message>
    <message id="backend.reject.no_employer">
        <source>no employer</source>
        <translation>no employer</translation>
    </message>
    <message id="backend.reject.title_too_long">
        <source>the title is longer than 200 characters</source>
        <translation>the title is longer than 200 characters</translation>
    </message>
    <message id="backend.reject.employer_too_long">
        <source>the employer's name is longer than 200 characters</source>
        <translation>the employer's name is longer than 200 characters</translation>
    </message>
</context>
</TS>
