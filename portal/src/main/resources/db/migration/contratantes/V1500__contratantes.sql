CREATE SCHEMA IF NOT EXISTS contratantes;

-- A quién deja ver cada contratista los contratos que tienen entre los dos (Lineamiento 7). Un renglón por contratante; si
-- está autorizado o no lo dice su último cambio.
CREATE TABLE contratantes.autorizacion (
    contratista_id  uuid NOT NULL,
    autorizacion_id uuid NOT NULL,
    contratante_rfc text COLLATE "C" NOT NULL CHECK (char_length(contratante_rfc) IN (12, 13)),
    creada          timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, autorizacion_id),
    UNIQUE (contratista_id, contratante_rfc),
    FOREIGN KEY (contratista_id) REFERENCES contratista.contratista
);

CREATE INDEX autorizacion_por_contratante ON contratantes.autorizacion (contratante_rfc);

CREATE TABLE contratantes.cambio (
    contratista_id  uuid NOT NULL,
    autorizacion_id uuid NOT NULL,
    version         integer NOT NULL CHECK (version > 0),
    vigente         boolean NOT NULL,
    cuando          timestamptz NOT NULL,
    papel           text NOT NULL,
    serie           text NOT NULL,
    PRIMARY KEY (contratista_id, autorizacion_id, version),
    FOREIGN KEY (contratista_id, autorizacion_id) REFERENCES contratantes.autorizacion
);

COMMENT ON TABLE contratantes.cambio IS 'Cada vez que se autorizó o se retiró: quién, cuándo y con qué certificado.';

-- Lo que se le dice a un contratante de una presentación que tocó sus contratos.
CREATE TABLE contratantes.novedad (
    contratista_id  uuid NOT NULL,
    autorizacion_id uuid NOT NULL,
    informativa_id  uuid NOT NULL,
    folio           text COLLATE "C" NOT NULL,
    momento         timestamptz NOT NULL,
    nuevos          integer NOT NULL CHECK (nuevos >= 0),
    cambiados       integer NOT NULL CHECK (cambiados >= 0),
    perdidos        integer NOT NULL CHECK (perdidos >= 0),
    sin_efectos     integer NOT NULL CHECK (sin_efectos >= 0),
    PRIMARY KEY (contratista_id, autorizacion_id, informativa_id),
    FOREIGN KEY (contratista_id, autorizacion_id) REFERENCES contratantes.autorizacion,
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa,
    CHECK (nuevos + cambiados + perdidos + sin_efectos > 0)
);

COMMENT ON COLUMN contratantes.novedad.momento IS 'Hora de presentación de la informativa que los tocó.';

-- Presentaciones que aún no se miran para avisar. Se forman en la transacción que presenta y se borran en la que avisa.
CREATE TABLE contratantes.por_avisar (
    contratista_id uuid NOT NULL,
    informativa_id uuid NOT NULL,
    formada        timestamptz NOT NULL,
    no_antes       timestamptz NOT NULL,
    intentos       integer NOT NULL DEFAULT 0,
    PRIMARY KEY (contratista_id, informativa_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa
);

CREATE INDEX por_avisar_por_turno ON contratantes.por_avisar (no_antes);

-- Cada mirada de un contratante, para que el contratista sepa de ellas; la bitácora tiene la suya, encadenada.
CREATE TABLE contratantes.consulta (
    contratista_id  uuid NOT NULL,
    consulta_id     uuid NOT NULL,
    autorizacion_id uuid NOT NULL,
    contratante     uuid NOT NULL,
    serie           text NOT NULL,
    que             text NOT NULL CHECK (que IN ('LISTA', 'TABLA', 'CONTRATO', 'ACUSE', 'PDF')),
    contrato_id     uuid,
    folio           text COLLATE "C",
    contratos       integer NOT NULL CHECK (contratos >= 0),
    cuando          timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, consulta_id),
    FOREIGN KEY (contratista_id, autorizacion_id) REFERENCES contratantes.autorizacion,
    FOREIGN KEY (contratista_id, contrato_id) REFERENCES contratos.contrato
);

COMMENT ON COLUMN contratantes.consulta.folio IS 'Lo que se miró: el del contrato o el del acuse; vacío en una lista.';
COMMENT ON COLUMN contratantes.consulta.contratos IS 'Cuántos contratos se mostraron.';

CREATE INDEX consulta_por_autorizacion ON contratantes.consulta (contratista_id, autorizacion_id, cuando DESC);

SELECT plataforma.solo_agregar('contratantes.autorizacion');
SELECT plataforma.solo_agregar('contratantes.cambio');
SELECT plataforma.solo_agregar('contratantes.novedad');
SELECT plataforma.solo_agregar('contratantes.consulta');
