-- Quien envió a firma puede recuperarla: la tabla de CicloDeVida gana EN_FIRMA → EN_CAPTURA (ADR 0151).
CREATE OR REPLACE FUNCTION informativas.cuidar_la_vida() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op = 'DELETE' THEN
        RAISE EXCEPTION 'una informativa no se borra' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.estado <> OLD.estado AND (OLD.estado, NEW.estado) NOT IN (
            ('EN_CAPTURA', 'EN_FIRMA'), ('EN_CAPTURA', 'DESCARTADA'),
            ('EN_FIRMA', 'DEVUELTA'), ('EN_FIRMA', 'EN_CAPTURA'), ('EN_FIRMA', 'PRESENTADA'),
            ('DEVUELTA', 'EN_CAPTURA'), ('DEVUELTA', 'DESCARTADA'),
            ('PRESENTADA', 'SUSTITUIDA'), ('PRESENTADA', 'SIN_EFECTOS')) THEN
        RAISE EXCEPTION 'una informativa no pasa de % a %', OLD.estado, NEW.estado
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF (OLD.contratista_id, OLD.informativa_id, OLD.ejercicio, OLD.cuatrimestre, OLD.tipo, OLD.sobre, OLD.creada)
            IS DISTINCT FROM
       (NEW.contratista_id, NEW.informativa_id, NEW.ejercicio, NEW.cuatrimestre, NEW.tipo, NEW.sobre, NEW.creada) THEN
        RAISE EXCEPTION 'lo que identifica a una informativa no cambia' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.presentada IS NOT NULL
            AND (NEW.estado = OLD.estado
                OR (OLD.contratos_declarados, OLD.nota, OLD.presentada)
                    IS DISTINCT FROM (NEW.contratos_declarados, NEW.nota, NEW.presentada)) THEN
        RAISE EXCEPTION 'lo presentado no se cambia' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.contratos_declarados IS DISTINCT FROM OLD.contratos_declarados
            AND (OLD.estado <> 'EN_CAPTURA' OR NEW.estado <> 'EN_CAPTURA') THEN
        RAISE EXCEPTION 'solo en captura se declara' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;
