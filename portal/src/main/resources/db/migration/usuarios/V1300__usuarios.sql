CREATE SCHEMA IF NOT EXISTS usuarios;

-- La cuenta con que entra una persona. No cuelga de ningún contratista: puede servir a varios (ADR 0146).
CREATE TABLE usuarios.cuenta (
    capturista_id    uuid PRIMARY KEY,
    curp             text NOT NULL CHECK (char_length(curp) = 18),
    nombre           text NOT NULL CHECK (nombre <> ''),
    correo           text NOT NULL CHECK (char_length(correo) <= 254),
    contrasena       text NOT NULL CHECK (contrasena LIKE '$argon2id$%'),
    contrasena_desde timestamptz NOT NULL,
    activada         timestamptz NOT NULL,
    privacidad       timestamptz NOT NULL
);

COMMENT ON TABLE usuarios.cuenta IS
    'Con qué entra un capturista: su CURP y su contraseña, de la que solo se guarda el resumen argon2id.';

-- Nadie comprueba que una CURP sea de quien la da: lo que se comprueba es el correo. Por eso la cuenta es de los dos.
CREATE UNIQUE INDEX una_por_curp_y_correo ON usuarios.cuenta (curp, lower(correo));

-- Lo que un contratista registró de una persona, y lo que le deja hacer. Nunca se borra.
CREATE TABLE usuarios.usuario (
    contratista_id      uuid NOT NULL,
    usuario_id          uuid NOT NULL,
    curp                text NOT NULL CHECK (char_length(curp) = 18),
    nombre              text NOT NULL CHECK (nombre <> '' AND char_length(nombre) <= 150),
    correo              text NOT NULL CHECK (char_length(correo) <= 254),
    celular             text CHECK (celular ~ '^[0-9]{10}$'),
    estado              text NOT NULL CHECK (estado IN ('INVITADO', 'ACTIVO', 'SUSPENDIDO', 'DADO_DE_BAJA')),
    captura             boolean NOT NULL,
    carga_trabajadores  boolean NOT NULL,
    envia_a_firma       boolean NOT NULL,
    capturista_id       uuid REFERENCES usuarios.cuenta,
    invitacion          timestamptz,
    carta_id            uuid,
    version             integer NOT NULL CHECK (version > 0),
    alta                timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, usuario_id),
    UNIQUE (contratista_id, curp),
    -- Quien no ha aceptado no tiene cuenta atada; quien trabaja o trabajó, sí.
    CHECK (CASE estado WHEN 'INVITADO' THEN capturista_id IS NULL
                       WHEN 'DADO_DE_BAJA' THEN true
                       ELSE capturista_id IS NOT NULL END)
);

COMMENT ON TABLE usuarios.usuario IS 'Los capturistas de cada contratista, con sus facultades y su estado.';
COMMENT ON COLUMN usuarios.usuario.invitacion IS 'Hasta cuándo vale la última invitación.';

CREATE INDEX usuario_por_capturista ON usuarios.usuario (capturista_id) WHERE capturista_id IS NOT NULL;

CREATE TABLE usuarios.movimiento (
    contratista_id uuid NOT NULL,
    usuario_id     uuid NOT NULL,
    numero         integer NOT NULL CHECK (numero > 0),
    orden          text NOT NULL,
    estado         text NOT NULL,
    facultades     text NOT NULL,
    cuando         timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, usuario_id, numero),
    FOREIGN KEY (contratista_id, usuario_id) REFERENCES usuarios.usuario
);

COMMENT ON TABLE usuarios.movimiento IS 'Lo que ha pasado con cada capturista de un contratista.';

SELECT plataforma.solo_agregar('usuarios.movimiento');

-- Los enlaces que se mandan por correo. De la ficha al azar solo se guarda su SHA-256; en la dirección no va nada más.
CREATE TABLE usuarios.enlace (
    huella         bytea PRIMARY KEY CHECK (octet_length(huella) = 32),
    proposito      text NOT NULL CHECK (proposito IN ('INVITACION', 'CONTRASENA', 'CORREO')),
    contratista_id uuid,
    usuario_id     uuid,
    capturista_id  uuid REFERENCES usuarios.cuenta,
    correo         text CHECK (char_length(correo) <= 254),
    creado         timestamptz NOT NULL,
    vence          timestamptz NOT NULL,
    usado          timestamptz,
    sustituido     timestamptz,
    FOREIGN KEY (contratista_id, usuario_id) REFERENCES usuarios.usuario DEFERRABLE INITIALLY DEFERRED,
    CHECK (CASE proposito WHEN 'INVITACION' THEN usuario_id IS NOT NULL AND contratista_id IS NOT NULL
                          ELSE capturista_id IS NOT NULL END),
    CHECK ((proposito = 'CORREO') = (correo IS NOT NULL))
);

CREATE INDEX enlace_por_usuario ON usuarios.enlace (contratista_id, usuario_id) WHERE usado IS NULL AND sustituido IS NULL;
CREATE INDEX enlace_por_capturista ON usuarios.enlace (capturista_id) WHERE usado IS NULL AND sustituido IS NULL;
CREATE INDEX enlace_por_edad ON usuarios.enlace (creado);

-- Quien dice que olvidó su contraseña deja aquí un renglón, exista o no su cuenta: así tarda lo mismo. Otro trabajo los
-- atiende y los borra.
CREATE TABLE usuarios.olvido (
    olvido_id     uuid PRIMARY KEY,
    capturista_id uuid REFERENCES usuarios.cuenta,
    cuando        timestamptz NOT NULL
);
