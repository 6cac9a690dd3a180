CREATE SCHEMA IF NOT EXISTS contratista;

CREATE TABLE contratista.contratista (
    contratista_id uuid PRIMARY KEY,
    rfc            text NOT NULL UNIQUE CHECK (char_length(rfc) IN (12, 13)),
    nombre         text NOT NULL CHECK (nombre <> ''),
    serie          text NOT NULL,
    alta           timestamptz NOT NULL,
    ultima_entrada timestamptz NOT NULL
);

COMMENT ON TABLE contratista.contratista IS
    'Un renglón por RFC: nace la primera vez que el contratista entra con su e.firma.';

CREATE TABLE contratista.nombre (
    contratista_id uuid NOT NULL REFERENCES contratista.contratista,
    numero         integer NOT NULL CHECK (numero > 0),
    nombre         text NOT NULL,
    serie          text NOT NULL,
    desde          timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, numero)
);

COMMENT ON TABLE contratista.nombre IS 'Cómo se ha llamado el contratista en sus certificados.';

CREATE TABLE contratista.contacto (
    contratista_id uuid NOT NULL REFERENCES contratista.contratista,
    version        integer NOT NULL CHECK (version > 0),
    correo         text NOT NULL CHECK (char_length(correo) <= 254),
    celular        text NOT NULL CHECK (celular ~ '^[0-9]{10}$'),
    telefono_fijo  text CHECK (telefono_fijo ~ '^[0-9]{10}$'),
    guardado       timestamptz NOT NULL,
    serie          text NOT NULL,
    PRIMARY KEY (contratista_id, version)
);

COMMENT ON TABLE contratista.contacto IS
    'Datos de contacto, versión por versión: la última rige y los avisos van a su correo (Lineamiento 2, fr. V).';

CREATE TABLE contratista.domicilio_social (
    contratista_id  uuid NOT NULL REFERENCES contratista.contratista,
    version         integer NOT NULL CHECK (version > 0),
    igual_al_fiscal boolean NOT NULL,
    domicilio       uuid,
    guardado        timestamptz NOT NULL,
    serie           text NOT NULL,
    PRIMARY KEY (contratista_id, version),
    CHECK (NOT igual_al_fiscal OR domicilio IS NULL)
);

COMMENT ON TABLE contratista.domicilio_social IS
    'Respuesta a si el domicilio social es igual al fiscal y, si no, cuál es; versión por versión. Solo persona moral.';

CREATE TABLE contratista.registro (
    contratista_id   uuid NOT NULL REFERENCES contratista.contratista,
    numero           integer NOT NULL CHECK (numero > 0),
    contacto         integer NOT NULL,
    domicilio_social integer,
    acuse            uuid NOT NULL,
    guardado         timestamptz NOT NULL,
    serie            text NOT NULL,
    PRIMARY KEY (contratista_id, numero),
    FOREIGN KEY (contratista_id, contacto) REFERENCES contratista.contacto,
    FOREIGN KEY (contratista_id, domicilio_social) REFERENCES contratista.domicilio_social
);

COMMENT ON TABLE contratista.registro IS
    'Cada «Guardar» del paso 18, con las versiones de lo que había.';

SELECT plataforma.solo_agregar('contratista.nombre');
SELECT plataforma.solo_agregar('contratista.contacto');
SELECT plataforma.solo_agregar('contratista.domicilio_social');
SELECT plataforma.solo_agregar('contratista.registro');
