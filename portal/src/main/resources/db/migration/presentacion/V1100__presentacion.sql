CREATE SCHEMA IF NOT EXISTS presentacion;

-- Lo que está por firmarse: qué cadena se mostró y a qué sesión. Es lo único de aquí que cambia.
CREATE TABLE presentacion.preparacion (
    contratista_id uuid NOT NULL,
    informativa_id uuid NOT NULL,
    sesion         text COLLATE "C" NOT NULL,
    preliminar     uuid NOT NULL,
    version        integer NOT NULL,
    cadena         text NOT NULL,
    serie          text COLLATE "C" NOT NULL,
    documento      text COLLATE "C" NOT NULL CHECK (documento ~ '^[0-9a-f]{64}$'),
    contratos      integer NOT NULL,
    trabajadores   bigint NOT NULL,
    fecha          timestamptz NOT NULL,
    vence          timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, informativa_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa
);

CREATE INDEX preparacion_por_documento ON presentacion.preparacion (documento);

-- Cuántos folios van de cada serie, como «N262» o «A26P». Se toman dentro de la transacción que los usa.
CREATE TABLE presentacion.consecutivo (
    serie  text COLLATE "C" NOT NULL PRIMARY KEY,
    ultimo bigint NOT NULL CHECK (ultimo > 0)
);

-- Lo firmado y comprobado, escrito antes de sellar nada: desde aquí se termina siempre, con este folio y esta hora.
CREATE TABLE presentacion.intencion (
    contratista_id  uuid NOT NULL,
    informativa_id  uuid NOT NULL,
    folio           text COLLATE "C" NOT NULL,
    momento         timestamptz NOT NULL,
    extemporanea    boolean NOT NULL,
    version         integer NOT NULL,
    cadena          text NOT NULL,
    fecha           timestamptz NOT NULL,
    certificado     bytea NOT NULL,
    serie           text COLLATE "C" NOT NULL,
    nombre          text NOT NULL,
    firma           text COLLATE "C" NOT NULL,
    ocsp            bytea NOT NULL,
    ocsp_producida  timestamptz NOT NULL,
    verificada      timestamptz NOT NULL,
    documento       text COLLATE "C" NOT NULL CHECK (documento ~ '^[0-9a-f]{64}$'),
    contratos       integer NOT NULL CHECK (contratos >= 0),
    trabajadores    bigint NOT NULL CHECK (trabajadores >= 0),
    primer_contrato bigint CHECK (primer_contrato > 0),
    papel           text NOT NULL,
    referencia      text NOT NULL,
    PRIMARY KEY (contratista_id, informativa_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES informativas.informativa,
    CHECK ((contratos > 0) = (primer_contrato IS NOT NULL))
);

COMMENT ON TABLE presentacion.intencion IS 'Cada firma comprobada, antes de sellar su acuse; momento es la hora de presentación.';

CREATE INDEX intencion_por_documento ON presentacion.intencion (documento);

-- Lo presentado: aparece a la vez que el estado de la informativa, con su acuse ya guardado.
CREATE TABLE presentacion.presentada (
    contratista_id uuid NOT NULL,
    informativa_id uuid NOT NULL,
    folio          text COLLATE "C" NOT NULL,
    momento        timestamptz NOT NULL,
    acuse          text COLLATE "C" NOT NULL CHECK (acuse ~ '^[0-9a-f]{64}$'),
    acuse_bytes    integer NOT NULL,
    sello          text COLLATE "C" NOT NULL,
    tiempo         bytea NOT NULL,
    PRIMARY KEY (contratista_id, informativa_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES presentacion.intencion
);

COMMENT ON COLUMN presentacion.presentada.tiempo IS 'Sello de tiempo (RFC 3161) del JWS con que firmó el contratista.';

CREATE INDEX presentada_por_acuse ON presentacion.presentada (acuse);
CREATE INDEX presentada_por_momento ON presentacion.presentada (contratista_id, momento DESC);

-- Directorio: de un folio a su dueño, para quien solo tiene el folio.
CREATE TABLE presentacion.folio (
    folio       text COLLATE "C" NOT NULL PRIMARY KEY,
    contratista uuid NOT NULL,
    informativa uuid NOT NULL,
    FOREIGN KEY (contratista, informativa) REFERENCES presentacion.presentada
);

CREATE TABLE presentacion.contrato (
    contratista_id uuid NOT NULL,
    contrato_id    uuid NOT NULL,
    informativa_id uuid NOT NULL,
    folio          text COLLATE "C" NOT NULL,
    trabajadores   bigint NOT NULL,
    PRIMARY KEY (contratista_id, contrato_id),
    FOREIGN KEY (contratista_id, informativa_id) REFERENCES presentacion.presentada,
    FOREIGN KEY (contratista_id, contrato_id) REFERENCES contratos.contrato
);

COMMENT ON TABLE presentacion.contrato IS 'El folio definitivo de cada contrato presentado y con cuántos trabajadores se presentó.';

CREATE INDEX contrato_por_informativa ON presentacion.contrato (contratista_id, informativa_id);

SELECT plataforma.solo_agregar('presentacion.intencion');
SELECT plataforma.solo_agregar('presentacion.presentada');
SELECT plataforma.solo_agregar('presentacion.folio');
SELECT plataforma.solo_agregar('presentacion.contrato');

-- Un consecutivo solo avanza.
CREATE FUNCTION presentacion.solo_avanza() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op <> 'UPDATE' OR NEW.serie <> OLD.serie OR NEW.ultimo <= OLD.ultimo THEN
        RAISE EXCEPTION 'un consecutivo solo avanza' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER solo_avanza BEFORE UPDATE OR DELETE ON presentacion.consecutivo
    FOR EACH ROW EXECUTE FUNCTION presentacion.solo_avanza();

-- Lo firmado ya no se devuelve: se termina de presentar.
CREATE FUNCTION presentacion.lo_firmado_no_se_devuelve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.estado = 'EN_FIRMA' AND NEW.estado <> 'PRESENTADA' AND EXISTS (
        SELECT FROM presentacion.intencion
        WHERE contratista_id = OLD.contratista_id AND informativa_id = OLD.informativa_id
    ) THEN
        RAISE EXCEPTION 'una informativa firmada no se devuelve' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER lo_firmado_no_se_devuelve BEFORE UPDATE ON informativas.informativa
    FOR EACH ROW EXECUTE FUNCTION presentacion.lo_firmado_no_se_devuelve();
