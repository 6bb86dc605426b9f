<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="failure.C-117">
        <source>The name on this card cannot be read here</source>
        <translation>The name on this card cannot be read here</translation>
    </message>
    <message id="failure.C-117.do">
        <source>Go on without it. Tell the staff the code.</source>
        <translation>Go on without it. Tell the staff the code.</translation>
    </message>
    <message id="failure.C-118">
        <source>The name on this card cannot be read here</source>
        <translation>The name on this card cannot be read here</translation>
    </message>
    <message id="failure.C-118.do">
        <source>Go on without it. Tell the staff the code.</source>
        <translation>Go on without it. Tell the staff the code.</translation>
    </message>
    <message id="failure.C-119">
        <source>The name on this card cannot be read here</source>
        <translation>The name on this card cannot be read here</translation>
    </message>
    <message id="failure.C-119.do">
        <source>Go on without it. Tell the staff the code.</source>
        <translation>Go on without it. Tell the staff the code.</translation>
    </message>
    <message id="failure.C-120">
        <source>The name on this card cannot be read here</source>
        <translation>The name on this card cannot be read here</translation>
    </message>
    <message id="failure.C-120.do">
        <source>Go on without it. Tell the staff the code.</source>
        <translation>Go on without it. Tell the staff the code.</translation>
    </message>
    <message id="failure.C-121">
        <source>The name on this card cannot be read here</source>
        <translation>The name on this card cannot be read here</translation>
    </message>
    <message id="failure.C-121.do">
        <source>Go on without it. Tell the staff the code.</source>
        <translation>Go on without it. Tell the staff the code.</translation>
    </message>
    <message id="failure.C-122">
        <source>The name on this card cannot be read here</source>
        <translation>The name on this card cannot be read here</translation>
    </message>
    <message id="failure.C-122.do">
        <source>Go on without it. Tell the staff the code.</source>
        <translation>Go on without it. Tell the staff the code.</translation>
    </message>
</context>
</TS>
