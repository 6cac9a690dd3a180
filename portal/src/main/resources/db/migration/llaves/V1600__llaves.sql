create schema if not exists llaves;

-- Retos de WebAuthn: uno por sesión de navegador y propósito. Tomarlo lo borra, también si no sirve. No es un dato del
-- contratista, así que no se conserva.
create table llaves.reto (
    sesion text not null check (sesion ~ '^[0-9a-f]{64}$'),
    proposito text not null check (proposito in ('AGREGAR', 'ENTRAR')),
    valor bytea not null check (octet_length(valor) = 32),
    vence timestamptz not null,
    primary key (sesion, proposito)
);

create index reto_por_vencimiento on llaves.reto (vence);

-- Quien tiene llaves. El sujeto es el mismo de la sesión: el identificador del contratista o el de su capturista, que no
-- cuelga de un contratista porque sirve a varios. La manija (user handle) es al azar: es lo único que el dispositivo sabe.
create table llaves.titular (
    sujeto uuid primary key,
    papel text not null check (papel in ('contratista', 'capturista')),
    manija bytea not null check (octet_length(manija) = 32),
    creado timestamptz not null
);

create index titular_por_manija on llaves.titular (manija);

-- Una llave de acceso: la mitad pública de lo que guarda un dispositivo.
create table llaves.llave (
    sujeto uuid not null references llaves.titular,
    llave_id uuid not null,
    nombre text not null check (char_length(nombre) between 1 and 60),
    credencial bytea not null check (octet_length(credencial) between 1 and 1023),
    publica bytea not null,
    contador bigint not null check (contador >= 0),
    respaldable boolean not null,
    respaldada boolean not null,
    creada timestamptz not null,
    usada timestamptz,
    bloqueada timestamptz,
    primary key (sujeto, llave_id)
);

create index llave_por_credencial on llaves.llave (credencial);

comment on column llaves.llave.credencial is 'Identificador que le dio el dispositivo.';
comment on column llaves.llave.publica is 'attestedCredentialData de WebAuthn: modelo, identificador y llave pública COSE.';
comment on column llaves.llave.contador is 'El último que dijo el dispositivo; si retrocede, hay una copia.';
comment on column llaves.llave.bloqueada is 'Desde cuándo no se admite.';
