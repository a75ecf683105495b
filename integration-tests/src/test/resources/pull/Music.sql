-- A music shop whose names are in camel case and between quotes.
create table "Artist" (
  "ArtistId" integer not null,
  "Name" varchar(120),
  constraint "PK_Artist" primary key ("ArtistId")
);
create table "Album" (
  "AlbumId" integer not null,
  "Title" varchar(160) not null,
  "ArtistId" integer not null,
  constraint "PK_Album" primary key ("AlbumId"),
  constraint "FK_AlbumArtistId" foreign key ("ArtistId") references "Artist" ("ArtistId")
);
create index "IFK_AlbumArtistId" on "Album" ("ArtistId");
create table "MediaType" ("MediaTypeId" integer not null constraint "PK_MediaType" primary key, "Name" varchar(120));
create table "Track" (
  "TrackId" integer not null,
  "Name" varchar(200) not null,
  "AlbumId" integer,
  "MediaTypeId" integer not null,
  "Milliseconds" integer not null,
  "UnitPrice" numeric(10, 2) not null,
  constraint "PK_Track" primary key ("TrackId"),
  constraint "FK_TrackAlbumId" foreign key ("AlbumId") references "Album" ("AlbumId") on delete cascade,
  constraint "FK_TrackMediaTypeId" foreign key ("MediaTypeId") references "MediaType" ("MediaTypeId")
);
create table "Playlist" ("PlaylistId" integer not null constraint "PK_Playlist" primary key, "Name" varchar(120));
create table "PlaylistTrack" (
  "PlaylistId" integer not null constraint "FK_PlaylistTrackPlaylistId" references "Playlist",
  "TrackId" integer not null constraint "FK_PlaylistTrackTrackId" references "Track",
  constraint "PK_PlaylistTrack" primary key ("PlaylistId", "TrackId")
);
create table "Employee" (
  "EmployeeId" integer not null constraint "PK_Employee" primary key,
  "LastName" varchar(20) not null,
  "ReportsTo" integer constraint "FK_EmployeeReportsTo" references "Employee" ("EmployeeId"),
  "BirthDate" timestamp
);
